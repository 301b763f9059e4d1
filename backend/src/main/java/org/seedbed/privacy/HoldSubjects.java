package org.seedbed.privacy;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Port: whose data a hold may protect. Each module that owns such records answers for its own. */
public interface HoldSubjects {

    /** What a hold is on. */
    @Schema(name = "HoldSubjectKind")
    enum Kind {
        COMPANY,
        FOUNDER,
        USER,
        /** An application that was handed in, with its founders and papers. */
        APPLICATION
    }

    /** What the subject is called in the park; empty when it is not of this module or does not exist there. */
    Optional<String> label(UUID parkId, Kind kind, UUID id);
}
