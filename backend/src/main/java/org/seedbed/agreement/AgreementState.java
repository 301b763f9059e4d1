package org.seedbed.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.text.Worded;

/** Where an agreement stands. What leads from one to another is an {@link AgreementMove}. */
public enum AgreementState implements Worded {
    /** Being written; nothing of it is promised to anybody. */
    DRAFTING("起草中", "Being drafted"),
    /** Its papers are made and its places held; waits for the checker. */
    IN_REVIEW("待复核", "To be checked"),
    /** Waits for the approver. */
    CHECKED("待审批", "To be approved"),
    /** Waits for both signatures. */
    APPROVED("待签订", "To be signed"),
    /** Both sides have signed and its places are let; its first day, the hand-over or the deposit is still to come. */
    SIGNED("已签订", "Signed"),
    ACTIVE("履行中", "Running"),
    /** Runs, and a supplement to it is being written. */
    AMENDING("变更中", "Being amended"),
    /** Runs, and ends within ninety days. */
    EXPIRING("即将到期", "Ends soon"),
    /** Somebody proposes to end it early; runs on until that is decided. */
    TERMINATING("终止待批", "End proposed"),
    /** Its last day is over. */
    ENDED("已到期", "Ended"),
    /** Ended early: its last day is an earlier one now. */
    TERMINATED_EARLY("提前终止", "Ended early"),
    /** Signed by mistake: its lease never was. */
    VOID("已作废", "Void"),
    /** Given up as a draft. */
    DISCARDED("已放弃", "Given up");

    private final String zh;
    private final String en;

    AgreementState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

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
