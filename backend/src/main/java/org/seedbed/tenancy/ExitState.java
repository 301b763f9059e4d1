package org.seedbed.tenancy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.text.Worded;

/** Where an exit stands. What leads from one to another is an {@link ExitMove}. */
public enum ExitState implements Worded {
    /** The company asks to leave. */
    REQUESTED("企业已申请", "Requested"),
    /** The park or the clock says that it has to leave. */
    TRIGGERED("待办理", "To be handled"),
    /** What stands between the two is settled. */
    SETTLING("结算中", "Being settled"),
    /** The two do not agree. */
    DISPUTED("争议中", "Disputed"),
    /** Nothing is open that the company owes; keys and rooms are given back. */
    HANDOVER("交接中", "Being handed over"),
    /** It has left. */
    CLOSED("已退出", "Left"),
    /** It stays after all. */
    CANCELLED("已取消", "Cancelled");

    private final String zh;
    private final String en;

    ExitState(String zh, String en) {
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
    public Set<ExitState> next() {
        return moves().stream()
                .map(ExitMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExitState.class)));
    }

    /** What may be done from here. */
    public Set<ExitMove> moves() {
        return Arrays.stream(ExitMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExitMove.class)));
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return moves().isEmpty();
    }
}
