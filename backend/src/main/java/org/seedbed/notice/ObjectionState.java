package org.seedbed.notice;

import java.util.Set;

/** The life of an objection. */
public enum ObjectionState {
    FILED,
    /** Taken up by the park. */
    ACCEPTED,
    INVESTIGATING,
    /** Found to be right. */
    UPHELD,
    /** Found not to be. */
    DISMISSED,
    /** Not taken up, with the reason as its answer: it is not about the notice. */
    INADMISSIBLE,
    /** Answered. */
    REPLIED;

    /** Where it may go from here. */
    public Set<ObjectionState> next() {
        return switch (this) {
            case FILED -> Set.of(ACCEPTED, INADMISSIBLE);
            case ACCEPTED -> Set.of(INVESTIGATING);
            case INVESTIGATING -> Set.of(UPHELD, DISMISSED);
            case UPHELD, DISMISSED -> Set.of(REPLIED);
            case INADMISSIBLE, REPLIED -> Set.of();
        };
    }

    /** Whether it stops what the notice announces: nobody knows yet whether it is right. */
    public boolean isOpen() {
        return this == FILED || this == ACCEPTED || this == INVESTIGATING;
    }
}
