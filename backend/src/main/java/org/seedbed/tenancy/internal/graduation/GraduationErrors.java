package org.seedbed.tenancy.internal.graduation;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about graduation. */
enum GraduationErrors implements ErrorCode {
    /** The workflow does not lead there from where the review stands. */
    MOVE(
            "graduation.move",
            CONFLICT,
            "毕业评审处于“{state}”状态，不能这样操作；当前可以：{allowed}。",
            "The review is {state}; what can be done now: {allowed}."),
    /** The tenant has a review that is not decided yet. */
    OPEN("graduation.open", CONFLICT, "该企业已有一份毕业评审在办理。", "A graduation review of this tenant is under way."),
    /** Only from the incubator or the accelerator. */
    STAGE("graduation.stage", RULE, "只有处于孵化器或加速器阶段的企业可以毕业。", "Only tenants in the incubator or accelerator graduate."),
    /** No stay of that company in the park. */
    TENANT_UNKNOWN("graduation.tenant-unknown", RULE, "该入驻企业不存在。", "There is no such tenant."),
    /** The park names no policy by which it graduates. */
    NO_POLICY(
            "graduation.no-policy",
            RULE,
            "本园区还没有指定毕业条件，请先在孵化链条的阶段规则中指定。",
            "The park names no graduation policy yet; name one in the rules of the chain."),
    /** Who proposed or evaluated it does not decide it. */
    SAME_PERSON(
            "graduation.same-person",
            RULE,
            "提出、评审和审批须由不同的人完成。",
            "Whoever proposed or evaluated it does not decide it."),
    /** Nobody lets their own company graduate. */
    OWN_COMPANY(
            "graduation.own-company", RULE, "您是该企业的成员，不能审批它的毕业。", "You belong to the company: somebody else decides."),
    /** Papers came or went since, or what was let pass was let pass under another version. */
    EVALUATE_AGAIN(
            "graduation.evaluate-again",
            CONFLICT,
            "评审之后材料或毕业条件有变，请重新评审后再审批。",
            "Papers or the policy have changed since the evaluation. Evaluate again first."),
    /** It was evaluated by what was known later. */
    DAY_BEFORE(
            "graduation.day-before",
            RULE,
            "毕业日期不能早于评审所依据的日期 {earliest}。",
            "The day must not be before {earliest}, the day it was evaluated for."),
    /** On the day of the graduation fewer criteria are met than the policy asks for. */
    NOT_MET(
            "graduation.not-met",
            RULE,
            "在 {day} 尚不满足毕业条件：还差 {unmet} 项。",
            "On {day} the policy is not met: {unmet} more needed."),
    /** In the future, or before the stage began. */
    DAY("graduation.day", RULE, "日期不能晚于今天 {latest}。", "The day must not be after today, {latest}."),
    /** More papers than anybody reads. */
    FILES_TOO_MANY("graduation.files-too-many", CONFLICT, "最多保存 {most} 份材料。", "No more than {most} papers are kept.");

    private final Reason reason;

    GraduationErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_graduation_review__open", OPEN,
                    "ck_graduation_review__two_people", SAME_PERSON,
                    "uq_graduation_evidence__file", CommonErrors.CONFLICTING_CHANGE,
                    "uq_graduation_evaluation__nth", CommonErrors.CONFLICTING_CHANGE,
                    "uq_graduation_certificate__review", CommonErrors.CONFLICTING_CHANGE,
                    "uq_graduation_certificate__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_graduation_certificate__file", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
