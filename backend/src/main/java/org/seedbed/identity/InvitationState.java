package org.seedbed.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of an invitation. {@link #EXPIRED} is never stored: it is what an open one becomes when its time is over. */
public enum InvitationState {
    /** Waits for a second person, because the role is powerful. */
    PROPOSED,
    /** Waits for the answer of the person with the verified e-mail. */
    OPEN,
    /** The person said yes and holds the role. */
    ACCEPTED,
    /** The person said no. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Taken back by the side that invited. */
    WITHDRAWN,
    /** The second person said no. */
    REJECTED;

    /** Where it may go from here. */
    public Set<InvitationState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(OPEN, WITHDRAWN, REJECTED);
            case OPEN -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN);
            case EXPIRED -> Set.of(OPEN, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN, REJECTED -> Set.of();
        };
    }

    /** The state at a moment of an invitation that is stored in this one. */
    public InvitationState at(Instant now, @Nullable Instant expiresAt) {
        return this == OPEN && expiresAt != null && !now.isBefore(expiresAt) ? EXPIRED : this;
    }
}
