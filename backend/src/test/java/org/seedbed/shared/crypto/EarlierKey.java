package org.seedbed.shared.crypto;

import java.util.Optional;
import org.seedbed.testing.PostgresResource;

/** Seals as the installation did before a new key was put in front. */
public final class EarlierKey {

    private EarlierKey() {}

    public static byte[] seal(Place place, String text) {
        var key = Optional.of("earlier:" + PostgresResource.EARLIER_KEY);
        return new Sealer(new PersonalKeys(key, key)).seal(place, text);
    }
}
