package org.seedbed.tenancy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the review of a graduation stands. What leads from one to another is a {@link GraduationMove}. */
public enum GraduationState {
    /** Somebody, or the clock, proposed it. */
    PROPOSED,
    /** Evidence is collected and evaluated. */
    IN_REVIEW,
    /** Decided; the certificate is handed out. */
    GRADUATED,
    /** It stays in its stage. */
    NOT_MET,
    /** Given up before it was decided. */
    WITHDRAWN,
    /** The evidence was false; it is back in its stage and its number stays used. */
    REVOKED;

    /** Where it may go from here. */
    public Set<GraduationState> next() {
        return moves().stream()
                .map(GraduationMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GraduationState.class)));
    }

    /** What may be done from here. */
    public Set<GraduationMove> moves() {
        return Arrays.stream(GraduationMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GraduationMove.class)));
    }
}
