package org.seedbed.identity;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.crypto.KeyedHash;

/**
 * Secret links: whoever has the token has what it opens, without signing in. Only its keyed hash is stored; the token is
 * shown once and travels in a header, for addresses end up in logs and histories.
 */
@Singleton
public class LinkTokens {

    /** The request header that carries the token. */
    public static final String HEADER = "Link-Token";

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String DOMAIN = "link";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hash;

    LinkTokens(KeyedHash hash) {
        this.hash = hash;
    }

    /** A token nobody can guess. */
    public String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As it is stored. */
    public String hash(String token) {
        return hash.of(DOMAIN, token);
    }

    /** The hashes a row of this token may carry while keys are being changed; none for what cannot be a token. */
    public Set<String> candidates(@Nullable String token) {
        return token == null || !FORM.matcher(token).matches() ? Set.of() : Set.copyOf(hash.candidates(DOMAIN, token));
    }
}
