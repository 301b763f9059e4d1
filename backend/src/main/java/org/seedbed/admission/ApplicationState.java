package org.seedbed.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an application stands. What leads from one to another is a {@link ApplicationMove}. */
public enum ApplicationState {
    /** Its writer alone sees it. */
    DRAFT,
    /** Waits for the pre-check. */
    SUBMITTED,
    /** Waits for the applicant to hand in what is missing; the clock stands still. */
    NEED_SUPPLEMENT,
    /** The pre-check passed; waits for reviewers. */
    ACCEPTED,
    REVIEWING,
    REVIEWED,
    PROPOSED,
    /** The public notice runs. */
    PUBLICIZED,
    /** Waits to be signed. */
    APPROVED,
    CONTRACTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED;

    /** Where it may go from here. */
    public Set<ApplicationState> next() {
        return moves().stream()
                .map(ApplicationMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationState.class)));
    }

    /** What may be done from here. */
    public Set<ApplicationMove> moves() {
        return Arrays.stream(ApplicationMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationMove.class)));
    }

    /** Nothing follows, unless what was signed turns out a mistake. */
    public boolean isEnd() {
        return moves().stream().allMatch(move -> move == ApplicationMove.REOPEN);
    }
}
