package org.seedbed.reporting.internal.statutory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a filing stands. What leads from one to another is a {@link StatutoryMove}. */
public enum StatutoryState {
    /** Its cells are worked out anew each time. */
    DRAFT,
    /** It never changes again. */
    FILED,
    /** A correction was filed in its place. */
    AMENDED;

    /** Where it may go from here. */
    public Set<StatutoryState> next() {
        return Arrays.stream(StatutoryMove.values())
                .filter(move -> move.from() == this)
                .map(StatutoryMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatutoryState.class)));
    }
}
