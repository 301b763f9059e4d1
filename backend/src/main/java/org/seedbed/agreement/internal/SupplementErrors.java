package org.seedbed.agreement.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about supplements. */
enum SupplementErrors implements ErrorCode {
    /** The workflow does not lead there from where the supplement stands. */
    MOVE(
            "agreement.supplement-move",
            CONFLICT,
            "补充协议处于“{state}”状态，不能这样操作；当前可以：{allowed}。",
            "The supplement is {state}; what can be done now: {allowed}."),
    /** Only an agreement that is signed and runs, or is to run, is supplemented. */
    AGREEMENT_STATE(
            "agreement.supplement-agreement",
            CONFLICT,
            "协议处于“{state}”状态，只有已签订且未终止的协议可以补充。",
            "The agreement is {state}: only one that is signed and not about to end is supplemented."),
    /** Another supplement of the agreement is being written. */
    OPEN(
            "agreement.supplement-open",
            CONFLICT,
            "该协议已有一份未签订的补充协议。",
            "Another supplement of this agreement is not signed yet."),
    /** Nothing would be different. */
    NOTHING("agreement.supplement-nothing", RULE, "没有任何变更。", "Nothing would change."),
    /** The day lies outside the agreement, or before today: days that are over stay as they were. */
    DAY(
            "agreement.supplement-day",
            RULE,
            "变更日期须在 {earliest} 至 {latest} 之间。",
            "The change begins between {earliest} and {latest}."),
    /** Its day went by before both sides had signed. */
    DAY_OVER(
            "agreement.supplement-day-over",
            CONFLICT,
            "变更日期 {day} 已过；请撤回后另定日期。",
            "The day of the change, {day}, is over: recall it and write another."),
    /** A price begins before the change. */
    PRICE_DAY(
            "agreement.supplement-price-day",
            RULE,
            "新单价不能早于变更日期 {day}。",
            "A new price cannot begin before the day of the change, {day}."),
    /** It would go on beyond the time a company may be incubated; for that a renewal is written. */
    BEYOND_LIMIT(
            "agreement.supplement-beyond-limit",
            RULE,
            "延长后不能超过孵化期限（截止 {limit}）；超过的请签订续签协议。",
            "It cannot go on beyond the time to be incubated, {limit}: write a renewal for that."),
    /** The party changes together with something else. */
    PARTY_ALONE(
            "agreement.supplement-party-alone",
            RULE,
            "主体变更须单独签订补充协议。",
            "A change of the party is a supplement of its own."),
    /** The party is no team. */
    NOT_A_TEAM("agreement.supplement-not-a-team", RULE, "只有创业团队可以变更为企业。", "Only a team becomes a firm.");

    private final Reason reason;

    SupplementErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of(
                    "uq_agreement_supplement__open", OPEN,
                    "ck_agreement_supplement__three_people", AgreementErrors.SAME_PERSON,
                    "ck_agreement_supplement__written_by", AgreementErrors.SAME_PERSON,
                    "uq_agreement_supplement__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_agreement_supplement_step__number", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
