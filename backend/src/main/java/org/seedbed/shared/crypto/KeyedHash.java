package org.seedbed.shared.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;

/**
 * HMAC-SHA256 of a value under the installation's own key: equal values can be found and compared, and nobody without
 * the key can try all ID numbers against it. Written {@code keyId:hex}.
 */
@Singleton
public class KeyedHash {

    static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;

    KeyedHash(PersonalKeys keys) {
        this.keys = keys.hashing();
    }

    /**
     * The value's hash under the current key.
     *
     * @param domain what the value is, e.g. {@code founder.id_number}: equal values of two domains hash differently
     */
    public String of(String domain, String value) {
        return hash(keys.current(), domain, value);
    }

    /** The value's hash under every configured key, current first: look-ups find rows that wait for rotation too. */
    public List<String> candidates(String domain, String value) {
        return keys.ids().stream().map(id -> hash(id, domain, value)).toList();
    }

    /** How every hash under the current key begins. */
    public String currentPrefix() {
        return keys.current() + ":";
    }

    private String hash(String keyId, String domain, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.key(keyId));
            mac.update(domain.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return keyId + ":" + HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
