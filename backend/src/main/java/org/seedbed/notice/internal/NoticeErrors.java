package org.seedbed.notice.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about public notices and objections. */
public enum NoticeErrors implements ErrorCode {
    /** There is no template of this kind, or none that is written by hand. */
    KIND_UNKNOWN(
            "notice.kind-unknown", RULE, "没有“{kind}”类公示，或该类公示不能手工起草。", "No notice of kind {kind} is written by hand."),
    /** The period is shorter than the kind allows. */
    TOO_SHORT("notice.too-short", RULE, "公示期不得少于 {least} 个工作日。", "The period is at least {least} working days."),
    /** A number that identifies a person or an account. */
    WITHHELD_NUMBER(
            "notice.withheld-number",
            INVALID,
            "公示不得出现身份证号、手机号或银行账号。",
            "A notice shows no ID, mobile or account number."),
    /** A word that tells of a person's hardship. */
    WITHHELD_WORD(
            "notice.withheld-word",
            INVALID,
            "公示不得出现个人困难、残障等信息（“{word}”）。",
            "A notice tells nothing of people's hardship ({word})."),
    /** The notice may not go there from where it is. */
    MOVE("notice.move", CONFLICT, "公示当前状态（{state}）不能执行此操作。", "Not possible while the notice is {state}."),
    /** Who drafted it wants to post it. */
    SAME_PERSON("notice.same-person", RULE, "起草人不能发布，请由另一人发布。", "Somebody else than the drafter has to post."),
    /** The module whose decision it announces posts it, or gives it up. */
    DECIDED_ELSEWHERE(
            "notice.decided-elsewhere",
            CONFLICT,
            "该公示随其所公示的事项审批发布或退回，请在该事项中办理。",
            "It is posted or given up with the decision it announces; go there."),
    /** There is a notice about it already. */
    SUBJECT_OPEN("notice.subject-open", CONFLICT, "该事项已有待发布或公示中的公示。", "There is a notice about this already."),
    /** Its outcome is not known yet. */
    UNDECIDED("notice.undecided", RULE, "公示结果尚未确定，不能办结。", "Its outcome is not known yet."),
    /** Some of those who objected have no answer. */
    UNANSWERED("notice.unanswered", RULE, "还有 {count} 件异议未答复，不能办结。", "{count} objections have no answer yet."),
    /** The period is over, or the notice was taken back. */
    LATE("objection.late", CONFLICT, "公示已于 {end} 截止，不再接收异议。", "The period ended at {end}: too late to object."),
    /** The notice was taken back. */
    NOT_OPEN("objection.not-open", CONFLICT, "该公示已撤回，不再接收异议。", "The notice was taken back."),
    /** The same was said before. */
    DUPLICATE("objection.duplicate", CONFLICT, "相同内容的异议已收到，无需重复提交。", "The same objection was received already."),
    /** A name without a telephone or e-mail, or the other way round. */
    NAMED("objection.named", INVALID, "实名提出须同时填写姓名和联系方式。", "A named objection needs name and contact."),
    /** The objection may not go there from where it is. */
    OBJECTION_MOVE(
            "objection.move", CONFLICT, "异议当前状态（{state}）不能执行此操作。", "Not possible while the objection is {state}."),
    /** Who posted the notice wants to decide. */
    JUDGE("objection.same-person", RULE, "公示发布人不能认定异议，请由另一人认定。", "Who posted the notice does not decide."),
    /** Who had a part in what the notice announces wants to decide. */
    INVOLVED(
            "objection.involved",
            RULE,
            "您参与过所公示事项的办理，或与其有关联，不能认定异议，请由另一人认定。",
            "You had a part in what is announced, or are tied to it: somebody else decides."),
    /** The objector gave no name. */
    ANONYMOUS("objection.anonymous", RULE, "该异议为匿名，没有联系方式。", "The objection is anonymous.");

    private final Reason reason;

    NoticeErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_public_notice__subject", SUBJECT_OPEN,
                    "ck_public_notice__two_people", SAME_PERSON,
                    "uq_objection__text", DUPLICATE,
                    // Two of 2^60 codes alike.
                    "uq_objection__receipt", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
