package org.seedbed.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Signs the tokens of a run, so that no identity provider is needed. The key never leaves the process. */
final class RunKey {
    private static final int BITS = 2048;
    private static final Duration VALID = Duration.ofHours(12);

    private final KeyPair keys;

    /** More requests than a run sends. */
    private static final String UNREACHED = "1000000";

    RunKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes the backend take our tokens, as a service without a browser's sign-in, and lets one person at one address ask
     * as fast as the loop goes. Limits are counted all the same, so their cost is in the figures.
     */
    Map<String, String> environment() {
        return Map.of(
                "SEEDBED_RATE_USER_BURST", UNREACHED,
                "SEEDBED_RATE_USER_PER_MINUTE", UNREACHED,
                "SEEDBED_RATE_ADDRESS_BURST", UNREACHED,
                "SEEDBED_RATE_ADDRESS_PER_MINUTE", UNREACHED,
                "SEEDBED_RATE_COSTLY_BULK_BURST", UNREACHED,
                "QUARKUS_OIDC_APPLICATION_TYPE", "service",
                "QUARKUS_OIDC_AUTHENTICATION_PKCE_REQUIRED", "false",
                "QUARKUS_OIDC_PUBLIC_KEY",
                        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    /** A token of the person; names and addresses are as seeded, so the backend has nothing to follow. */
    String token(BenchUser user) {
        var now = Instant.now();
        var claims =
                "{\"sub\":\"%s\",\"aud\":\"seedbed-web\",\"name\":\"%s\",\"email\":\"%s\",\"email_verified\":true,\"iat\":%d,\"exp\":%d}"
                        .formatted(
                                user.subject(),
                                user.name(),
                                user.email(),
                                now.getEpochSecond(),
                                now.plus(VALID).getEpochSecond());
        var text = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
