package org.seedbed.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an agreement stands. What leads from one to another is an {@link AgreementMove}. */
public enum AgreementState {
    /** Being written; nothing of it is promised to anybody. */
    DRAFTING,
    /** Its papers are made and its places held; waits for the checker. */
    IN_REVIEW,
    /** Waits for the approver. */
    CHECKED,
    /** Waits for both signatures. */
    APPROVED,
    /** Both sides have signed and its places are let; its first day, the hand-over or the deposit is still to come. */
    SIGNED,
    ACTIVE,
    /** Runs, and a supplement to it is being written. */
    AMENDING,
    /** Runs, and ends within ninety days. */
    EXPIRING,
    /** Somebody proposes to end it early; runs on until that is decided. */
    TERMINATING,
    /** Its last day is over. */
    ENDED,
    /** Ended early: its last day is an earlier one now. */
    TERMINATED_EARLY,
    /** Signed by mistake: its lease never was. */
    VOID,
    /** Given up as a draft. */
    DISCARDED;

    /** Where it may go from here. */
    public Set<AgreementState> next() {
        return moves().stream()
                .map(AgreementMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreementState.class)));
    }

    /** What may be done from here. */
    public Set<AgreementMove> moves() {
        return Arrays.stream(AgreementMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreementMove.class)));
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return moves().isEmpty();
    }
}
