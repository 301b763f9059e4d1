package org.seedbed.admission.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about deciding on applications. */
enum DecisionErrors implements ErrorCode {
    /** Who handled the application wants to check or approve it. */
    BY_MAKER(
            "admission.decided-by-maker",
            RULE,
            "经办、豁免或调整过评委的人不能复核或审批这份申请。",
            "Who handled it, waived a criterion or changed its panel neither checks nor approves it."),
    /** Who proposed it wants to approve it. */
    BY_CHECKER("admission.approved-by-checker", RULE, "复核人不能审批自己提出的意见。", "Who proposed it does not approve it."),
    /** Who reviewed it wants to decide on it. */
    BY_REVIEWER(
            "admission.decided-by-reviewer",
            RULE,
            "参加过评审的人不能复核或审批。",
            "A reviewer of it neither checks nor approves it."),
    /** Somebody acts for the applicant, mentors or founded with them, or is related. */
    TIED("admission.tied", RULE, "您与申请人有关联，须回避，请由另一人办理。", "You are tied to the applicant: somebody else has to do it."),
    /** The review did not pass. */
    REVIEW_NOT_PASSED("admission.review-not-passed", RULE, "评审未通过，不能提出拟入驻。", "The review did not pass."),
    /** Nothing is held for it today. */
    NOTHING_HELD(
            "admission.nothing-held",
            RULE,
            "请先预留场地，预留须在有效期内。",
            "Hold a unit or seats first; the hold must not be over."),
    /** An agreement goes on with the hold. */
    HELD_BY_AGREEMENT(
            "admission.held-by-agreement",
            CONFLICT,
            "场地由协议 {number} 预留，请在协议中调整。",
            "Agreement {number} goes on with the hold: change it there."),
    /** The public reads which space it is. */
    HOLD_ANNOUNCED(
            "admission.hold-announced",
            CONFLICT,
            "场地已经公示，只能为同一场地延长或重新预留；改用其他场地须退回重新审定。",
            "The space was announced: hold the same for longer or again; another takes a new decision."),
    /** The round was decided on. */
    DECIDED("admission.decided", CONFLICT, "本轮评审已有处理意见。", "This round has been decided on."),
    /** A meeting decides, and its minutes have a number. */
    MINUTES_MISSING("admission.minutes-missing", INVALID, "请填写会议纪要编号。", "Give the number of the minutes.");

    private final Reason reason;

    DecisionErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_admission_decision__review", DECIDED,
                    "uq_admission_decision__notice", DECIDED,
                    "ck_admission_decision__three_people", BY_MAKER,
                    "ck_admission_decision__minutes_number", MINUTES_MISSING);
        }
    }
}
