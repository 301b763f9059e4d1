package org.seedbed.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a supplement stands. What leads from one to another is a {@link SupplementMove}. */
public enum SupplementState {
    /** Being written. */
    DRAFTING,
    /** Its paper is made and what it needs beyond the lease is held; waits for the checker. */
    IN_REVIEW,
    /** Waits for the approver. */
    CHECKED,
    /** Waits for both signatures. */
    APPROVED,
    /** Both sides have signed; its day is still to come. */
    SIGNED,
    EFFECTIVE,
    /** Given up before both sides signed. */
    DISCARDED;

    /** Where it may go from here. */
    public Set<SupplementState> next() {
        return moves().stream()
                .map(SupplementMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupplementState.class)));
    }

    /** What may be done from here. */
    public Set<SupplementMove> moves() {
        return Arrays.stream(SupplementMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupplementMove.class)));
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return moves().isEmpty();
    }
}
