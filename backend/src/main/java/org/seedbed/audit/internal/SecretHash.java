package org.seedbed.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keyed hash that stands in the trail for a value nobody may read there. */
@ApplicationScoped
class SecretHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    SecretHash(@ConfigProperty(name = "seedbed.personal.hash-key") Optional<String> configured) {
        key = configured.map(Base64.getDecoder()::decode).orElseGet(SecretHash::ofThisProcess);
    }

    /** The field's name is hashed with the value: a telephone number is not recognised in another field. */
    Object of(String field, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            var hash = mac.doFinal(("trail\n" + field + "\n" + value).getBytes(StandardCharsets.UTF_8));
            return Map.of("hash", Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ofThisProcess() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
