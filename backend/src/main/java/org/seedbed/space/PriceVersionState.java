package org.seedbed.space;

import java.util.Set;

/** The life of a price list. {@link #SUPERSEDED} is never stored: a later published one took effect. */
public enum PriceVersionState {
    /** Being worked on; without any effect. */
    DRAFT,
    /** Decided: in effect from its day on. */
    PUBLISHED,
    /** Was in effect until a later one took its place. */
    SUPERSEDED,
    /** Given up before it was published. */
    DISCARDED;

    /** Where it may go from here. */
    public Set<PriceVersionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, DISCARDED);
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED, DISCARDED -> Set.of();
        };
    }
}
