package org.seedbed.privacy.internal;

import java.util.Set;

/** A request about personal data: decided by the park, or taken back by whoever filed it. */
public enum RequestStatus {
    OPEN,
    ACCEPTED,
    REJECTED,
    CANCELLED;

    /** The states a request may go to from this one. */
    public Set<RequestStatus> next() {
        return this == OPEN ? Set.of(ACCEPTED, REJECTED, CANCELLED) : Set.of();
    }
}
