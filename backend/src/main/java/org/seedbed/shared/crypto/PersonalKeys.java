package org.seedbed.shared.crypto;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this installation. Without them the service does not start: there is no default key to be forgotten. */
@Startup
@Singleton
class PersonalKeys {

    static final String SEALING = "seedbed.personal.keys";
    static final String HASHING = "seedbed.personal.hash-keys";

    private final KeyRing sealing;
    private final KeyRing hashing;

    PersonalKeys(
            @ConfigProperty(name = SEALING) Optional<String> sealing,
            @ConfigProperty(name = HASHING) Optional<String> hashing) {
        this.sealing = KeyRing.parse(SEALING, sealing.orElse(null), "AES");
        this.hashing = KeyRing.parse(HASHING, hashing.orElse(null), KeyedHash.ALGORITHM);
    }

    KeyRing sealing() {
        return sealing;
    }

    KeyRing hashing() {
        return hashing;
    }
}
