package org.seedbed.reporting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.text.Worded;

/** Where a company's report stands. What leads from one to another is a {@link ReportMove}. */
public enum ReportState implements Worded {
    /** Nothing was written yet. */
    OPEN("待填", "To be filled in"),
    /** Being written. */
    SAVED("填写中", "Being written"),
    /** Filed; waits for its check. */
    SUBMITTED("待审核", "To be checked"),
    /** Something is wrong with it; the company goes on. */
    RETURNED("退回修改", "Returned"),
    /** Found right: its figures count. */
    CHECKED("已审核", "Checked"),
    /** The round is closed. */
    LOCKED("已锁定", "Locked"),
    /** Being corrected; what was checked counts until the correction is. */
    RESTATING("更正中", "Being restated"),
    /** This company need not report for this period. */
    EXEMPT("免报", "Exempt");

    private final String zh;
    private final String en;

    ReportState(String zh, String en) {
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
    public Set<ReportState> next() {
        return moves().stream()
                .map(ReportMove::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportState.class)));
    }

    /** What may be done from here. */
    public Set<ReportMove> moves() {
        return Arrays.stream(ReportMove.values())
                .filter(move -> move.from().contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportMove.class)));
    }

    /** Whether answers may be written. */
    public boolean isWritten() {
        return this == OPEN || this == SAVED || this == RETURNED || this == RESTATING;
    }
}
