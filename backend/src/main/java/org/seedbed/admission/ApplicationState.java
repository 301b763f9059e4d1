package org.seedbed.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.text.Worded;

/** Where an application stands. What leads from one to another is a {@link ApplicationMove}. */
public enum ApplicationState implements Worded {
    /** Its writer alone sees it. */
    DRAFT("草稿", "Draft"),
    /** Waits for the pre-check. */
    SUBMITTED("待受理", "Waiting for the pre-check"),
    /** Waits for the applicant to hand in what is missing; the clock stands still. */
    NEED_SUPPLEMENT("待补正", "Waiting for a supplement"),
    /** The pre-check passed; waits for reviewers. */
    ACCEPTED("已受理", "Accepted"),
    REVIEWING("评审中", "In review"),
    REVIEWED("已评审", "Reviewed"),
    PROPOSED("待审批", "Proposed"),
    /** The public notice runs. */
    PUBLICIZED("公示中", "Public notice"),
    /** Waits to be signed. */
    APPROVED("已批准", "Approved"),
    CONTRACTED("已签约", "Signed"),
    REJECTED("未通过", "Turned down"),
    WITHDRAWN("已撤回", "Withdrawn"),
    EXPIRED("已逾期", "Expired");

    private final String zh;
    private final String en;

    ApplicationState(String zh, String en) {
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
