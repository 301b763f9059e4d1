package org.seedbed.admission.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.admission.ConflictKind;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about reviewing applications. */
enum ReviewErrors implements ErrorCode {
    /** Nobody of that id is a reviewer the park asked in. */
    REVIEWER_UNKNOWN("admission.reviewer-unknown", RULE, "该人员不是本园区邀请的评委。", "Not a reviewer this park asked in."),
    /** The person is on the panel, or was and left. */
    REVIEWER_TWICE("admission.reviewer-twice", CONFLICT, "该评委已在或曾在本轮评审中。", "The person is, or was, on this panel."),
    /** Mentors the applicant. */
    CONFLICT_MENTOR("admission.conflict-mentor", RULE, "该评委是申请人的创业导师，须回避。", "The person mentors the applicant."),
    /** Acts for the applicant. */
    CONFLICT_MEMBER(
            "admission.conflict-member", RULE, "该评委是申请企业的人员，须回避。", "The person acts for the applicant's own company."),
    /** A founder, too. */
    CONFLICT_FOUNDER(
            "admission.conflict-founder",
            RULE,
            "该评委与申请人有共同创办的企业，须回避。",
            "The person is a founder together with the applicant."),
    /** Handled it. */
    CONFLICT_HANDLED("admission.conflict-handled", RULE, "该评委经办过这份申请，须回避。", "The person handled this application."),
    /** Will decide on it. */
    CONFLICT_DECIDES(
            "admission.conflict-decides",
            RULE,
            "本园区的复核人、审批人不参加评审。",
            "Who checks or approves in the park does not review."),
    /** Said so themselves, in this round or an earlier one. */
    CONFLICT_DECLARED(
            "admission.conflict-declared", RULE, "该评委已就这份申请申报回避。", "The person declared a tie to this applicant."),
    /** Only what nobody else knows is declared. */
    CONFLICT_KIND("admission.conflict-kind", INVALID, "请选择亲属关系或其他关系。", "Choose a relative, or another reason."),
    /** The park asked somebody in, and no longer does. */
    REVIEWER_GONE(
            "admission.reviewer-gone",
            RULE,
            "{name}已不是本园区的评委，请先更换。",
            "{name} is no reviewer of this park any more: name somebody else."),
    /** The panel is too small. */
    TOO_FEW_REVIEWERS(
            "admission.too-few-reviewers",
            RULE,
            "评委只有 {named} 位，至少需要 {min} 位。",
            "{named} reviewers are named, {min} are needed."),
    /** They have left before, or their sheet is in and there is no tie to set it aside for. */
    PLACE_CLOSED(
            "admission.place-closed",
            CONFLICT,
            "该评委已退出，或已提交评分且无须回避。",
            "The person has left, or the sheet is in and nothing ties them to the applicant."),
    /** No review is open. */
    NO_REVIEW("admission.no-review", CONFLICT, "当前没有进行中的评审。", "No review is open."),
    /** Marks run from nought to a hundred. */
    POINTS_SCALE("admission.points-scale", INVALID, "分数须在 0 至 {most} 之间。", "Marks run from 0 to {most}."),
    /** A criterion is left out, or one is marked that is not judged. */
    SHEET_INCOMPLETE("admission.sheet-incomplete", INVALID, "请为每一项评分。", "Mark every criterion."),
    /** Our records show a tie that there was not when they were named. */
    SHEET_TIED(
            "admission.sheet-tied",
            RULE,
            "登记信息显示您与申请人有关联，不能提交评分，请申报回避。",
            "Our records tie you to the applicant: declare a conflict instead."),
    /** Sheets stay as they were handed in. */
    SHEET_LOCKED("admission.sheet-locked", CONFLICT, "评分已提交，不能再修改。", "The sheet is in and does not change.");

    private final Reason reason;

    ReviewErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    /** The refusal of a tie. */
    static ErrorCode of(ConflictKind kind) {
        return switch (kind) {
            case MENTOR_OF -> CONFLICT_MENTOR;
            case MEMBER_OF -> CONFLICT_MEMBER;
            case SAME_FOUNDER -> CONFLICT_FOUNDER;
            case ENTERED_OR_CHECKED -> CONFLICT_HANDLED;
            case DECIDES -> CONFLICT_DECIDES;
            case RELATIVE_DECLARED, OTHER_DECLARED -> CONFLICT_DECLARED;
        };
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of(
                    "uq_admission_reviewer__person", REVIEWER_TWICE,
                    "ck_admission_reviewer__not_by_self", CONFLICT_HANDLED,
                    "pk_admission_sheet", SHEET_LOCKED,
                    "uq_admission_review__open", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_review__round", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
