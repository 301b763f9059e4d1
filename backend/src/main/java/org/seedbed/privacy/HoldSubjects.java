package org.seedbed.privacy;

import java.util.Optional;
import java.util.UUID;

/** Port: whose data a hold may protect. Each module that owns such records answers for its own. */
public interface HoldSubjects {

    /** What a hold is on. */
    enum Kind {
        COMPANY,
        FOUNDER,
        USER
    }

    /** What the subject is called in the park; empty when it is not of this module or does not exist there. */
    Optional<String> label(UUID parkId, Kind kind, UUID id);
}
