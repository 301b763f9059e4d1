package org.seedbed.admission;

import java.util.Set;

/** The life of a call. Upcoming, open and over are no states: the day asked about decides. */
public enum CallState {
    /** Being written; the public does not see it. */
    DRAFT,
    /** The public sees it, and applies while its days last. */
    PUBLISHED,
    /** Given up as a draft, or closed before its days were over. */
    CLOSED;

    /** Where it may go from here. */
    public Set<CallState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CLOSED);
            case PUBLISHED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
