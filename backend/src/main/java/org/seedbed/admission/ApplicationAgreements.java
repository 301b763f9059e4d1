package org.seedbed.admission;

import java.util.Optional;
import java.util.UUID;

/**
 * Which agreement goes on with an application's hold. Applications lie below agreements, so they ask through this port: what
 * an agreement keeps free until it is signed, the agreement gives back.
 */
public interface ApplicationAgreements {

    /** The number of the agreement that holds in the application's place; empty while the application holds by itself. */
    Optional<String> holding(UUID parkId, UUID applicationId);

    /**
     * An agreement as an application points to it.
     *
     * @param state as the module above calls it
     */
    record Written(UUID id, String number, String state) {}

    /** The agreement that is written or signed for the application; empty: one may be drafted. */
    Optional<Written> written(UUID parkId, UUID applicationId);
}
