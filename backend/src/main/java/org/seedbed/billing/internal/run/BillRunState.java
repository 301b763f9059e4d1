package org.seedbed.billing.internal.run;

import java.util.Set;

/** Where a bill run stands. */
public enum BillRunState {
    /** The worker computes. */
    PREVIEWING,
    /** To be looked at, previewed once more, issued or given up. */
    PREVIEWED,
    /** The worker issues; nobody stops it any more. */
    ISSUING,
    ISSUED,
    DISCARDED;

    /** Where it may go from here. */
    public Set<BillRunState> next() {
        return switch (this) {
            case PREVIEWING -> Set.of(PREVIEWED, DISCARDED);
            case PREVIEWED -> Set.of(PREVIEWING, ISSUING, DISCARDED);
            case ISSUING -> Set.of(ISSUED);
            case ISSUED, DISCARDED -> Set.of();
        };
    }

    /** While one of a park is, no other may be. */
    boolean open() {
        return !next().isEmpty();
    }
}
