package org.seedbed.waiver;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.text.Worded;

/** Where a waiver stands. What leads from one to another is a {@link WaiverMove}. */
public enum WaiverState implements Worded {
    /** Being written. */
    DRAFT("草稿", "Draft"),
    /** Waits for the checker. */
    SUBMITTED("待复核", "To be checked"),
    /** Something is missing; its maker adds it. */
    NEED_SUPPLEMENT("待补正", "To be supplemented"),
    /** Found right; what it is worth is frozen with it. */
    CHECKED("待拟定", "To be proposed"),
    /** A budget keeps what it is worth; waits for the decision of the meeting. */
    PROPOSED("待审批", "To be decided"),
    /** Decided and public; open to objections. */
    PUBLICIZED("公示中", "On notice"),
    /** The notice ended clean; waits for the supplement agreement. */
    APPROVED("待签协议", "To be signed"),
    /** Paid in bills. */
    ACTIVE("执行中", "Running"),
    /** Pays nothing for the time being. */
    SUSPENDED("已暂停", "Suspended"),
    /** Its last day is over. */
    CLOSED("已结束", "Over"),
    REJECTED("未通过", "Rejected"),
    /** Its maker gave it up. */
    WITHDRAWN("已撤回", "Withdrawn"),
    /** Lost before its end; what was paid comes back. */
    REVOKED("已撤销", "Revoked");

    private final String zh;
    private final String en;

    WaiverState(String zh, String en) {
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
    public Set<WaiverState> next() {
        return moves().stream()
                .map(WaiverMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WaiverState.class)));
    }

    /** What may be done from here. */
    public Set<WaiverMove> moves() {
        return Arrays.stream(WaiverMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WaiverMove.class)));
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return moves().isEmpty();
    }
}
