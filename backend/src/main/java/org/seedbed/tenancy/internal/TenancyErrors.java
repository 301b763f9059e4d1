package org.seedbed.tenancy.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the tenancy module. */
enum TenancyErrors implements ErrorCode {
    /** The company stays in the park during part of that period already. */
    OVERLAP("tenancy.overlap", CONFLICT, "该企业在此期间已入驻本园区。", "The company stays here during that period already."),
    /** The park has no record of the company. */
    COMPANY_UNKNOWN("tenancy.company-unknown", RULE, "本园区没有登记该企业。", "The park has no record of this company."),
    /** The chain does not lead there from the present stage. */
    ILLEGAL_STAGE_MOVE(
            "tenancy.illegal-stage-move",
            CONFLICT,
            "不能从“{from}”直接进入“{to}”，可进入：{allowed}。",
            "Cannot move from {from} to {to}. Allowed: {allowed}."),
    /** The new stage would begin on or before the day the present one began. */
    STAGE_BEFORE_PRESENT(
            "tenancy.stage-before-present", RULE, "新阶段须晚于当前阶段的开始日期 {from}。", "The new stage must begin after {from}."),
    /** The new stage would begin after the stay has ended. */
    STAGE_OUTSIDE_STAY("tenancy.stage-outside-stay", RULE, "新阶段开始时企业已离园。", "The stay has ended by then."),
    /** The last day lies before the first. */
    DEPARTS_BEFORE_ENTRY(
            "tenancy.departs-before-entry", RULE, "离园日期不能早于入驻日期 {from}。", "Cannot leave before entering on {from}."),
    /** The last day lies before the present stage began. */
    DEPARTS_BEFORE_STAGE(
            "tenancy.departs-before-stage",
            RULE,
            "离园日期不能早于当前阶段的开始日期 {from}。",
            "Cannot leave before the present stage began on {from}."),
    /** Leases run beyond the last day; they are ended first. */
    STILL_LETS(
            "tenancy.still-lets",
            CONFLICT,
            "该企业在 {day} 之后仍有租约，请先终止租约。",
            "Leases run on or after {day}. End them first."),
    /** The tenant is on the way out; closing that ends the stay. */
    EXIT_OPEN(
            "tenancy.exit-open",
            CONFLICT,
            "该企业正在办理退出（{number}），请在退出中办结。",
            "The exit {number} of this tenant is under way: close it there.");

    private final Reason reason;

    TenancyErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of("ex_tenant__company_period", OVERLAP, "fk_tenant__record", COMPANY_UNKNOWN);
        }
    }
}
