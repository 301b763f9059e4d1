package org.seedbed.shared.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keys by id, written {@code id:base64,id:base64}. The first is the current one; the others only read what was written
 * before them.
 */
final class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

    private final Map<String, SecretKey> keys;
    private final String current;

    private KeyRing(Map<String, SecretKey> keys) {
        this.keys = keys;
        this.current = keys.keySet().iterator().next();
    }

    /**
     * Reads the keys of a property.
     *
     * @throws IllegalStateException naming the property and what is wrong with it, never a key
     */
    static KeyRing parse(String property, @Nullable String text, String algorithm) {
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(
                    property + " is missing: id:base64 of 32 random bytes, the current key first"
                            + " (openssl rand -base64 32). Personal data is never stored without it.");
        }
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : text.split(",", -1)) {
            var colon = entry.indexOf(':');
            var id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!ID.matcher(id).matches()) {
                throw new IllegalStateException(property + ": each key needs an id of a-z, 0-9 and -, then a colon");
            }
            var key = new SecretKeySpec(
                    bytes(property, id, entry.substring(colon + 1).strip()), algorithm);
            if (keys.put(id, key) != null) {
                throw new IllegalStateException(property + ": key id " + id + " is given twice");
            }
        }
        return new KeyRing(keys);
    }

    private static byte[] bytes(String property, String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(property + ": key " + id + " is not base64", e);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(property + ": key " + id + " has " + bytes.length + " bytes, not 32");
        }
        return bytes;
    }

    String current() {
        return current;
    }

    Set<String> ids() {
        return keys.keySet();
    }

    SecretKey key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("Key " + id + " is not configured any more, but data still needs it");
        }
        return key;
    }
}
