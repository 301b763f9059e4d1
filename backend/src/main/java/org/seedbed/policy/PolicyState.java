package org.seedbed.policy;

import java.util.Set;

/** The life of a version. Upcoming, in force and superseded are no states: the day asked about decides. */
public enum PolicyState {
    /** Being written. */
    DRAFT,
    /** Confirmed by another person than the last editor; never changes again. */
    PUBLISHED,
    /** Given up before anybody confirmed it. */
    DISCARDED;

    /** Where it may go from here. */
    public Set<PolicyState> next() {
        return this == DRAFT ? Set.of(PUBLISHED, DISCARDED) : Set.of();
    }
}
