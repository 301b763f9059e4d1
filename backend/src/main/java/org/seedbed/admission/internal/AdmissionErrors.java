package org.seedbed.admission.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about calls and applications. */
public enum AdmissionErrors implements ErrorCode {
    /** The policy is no admission policy of this stage, or none the park can see. */
    POLICY("admission.policy", INVALID, "请选择该阶段的入驻政策。", "Choose an admission policy of this stage."),
    /** No version of the call's policy is in force on the day. */
    POLICY_NOT_IN_FORCE(
            "admission.policy-not-in-force",
            RULE,
            "所选政策在 {day} 没有生效的版本。",
            "No version of the policy is in force on {day}."),
    /** The same paper is asked for twice. */
    PAPER_TWICE("admission.paper-twice", INVALID, "同一种材料只列一次。", "Ask for each paper once."),
    /** A call that was published or closed is asked to change. */
    CALL_NOT_DRAFT("admission.call-not-draft", CONFLICT, "招募已发布或已关闭，不能修改。", "The call is published or closed."),
    /** The call was closed before. */
    CALL_CLOSED_ALREADY("admission.call-closed-already", CONFLICT, "招募已关闭。", "The call is closed."),
    /** The last day of the call is over. */
    CALL_OVER("admission.call-over", RULE, "截止日期已过，不能发布。", "The call's days are over."),
    /** The call is not open today: too early, over, or closed by hand. */
    CALL_CLOSED("admission.call-closed", CONFLICT, "该招募目前不接受申请。", "The call does not take applications now."),
    /** The application was begun with this key and has been written on since. */
    BEGUN("admission.begun", CONFLICT, "该申请已经开始填写，请用保存的链接打开。", "Begun already: open it by the link you kept."),
    /** The state does not allow the move. */
    MOVE("admission.move", CONFLICT, "当前状态不能这样办理。", "Not possible in the present state."),
    /** What was handed in is not changed any more. */
    NOT_WRITABLE("admission.not-writable", CONFLICT, "申请已提交，不能再修改。", "Submitted: it does not change any more."),
    /** Something required is missing or wrong; {@code errors} names each. */
    INCOMPLETE("admission.incomplete", RULE, "申请还不完整，请按提示补齐。", "Not complete yet. See errors."),
    /** A required paper has not been handed in. */
    PAPER_MISSING("admission.paper-missing", RULE, "缺少材料。", "This paper is missing."),
    /** A natural person of the team has to be named. */
    FOUNDER_MISSING("admission.founder-missing", RULE, "请至少填写一位创业者。", "Name at least one founder."),
    /** The day of birth lies in the future. */
    BORN_IN_FUTURE("admission.born-in-future", INVALID, "出生日期不能晚于今天。", "The day of birth cannot be in the future."),
    /** The founding day lies in the future. */
    FOUNDED_IN_FUTURE("admission.founded-in-future", INVALID, "成立日期不能晚于今天。", "Cannot be founded in the future."),
    /** A team has no credit code. */
    TEAM_USCC("admission.team-uscc", INVALID, "创业团队没有统一社会信用代码。", "A team has no credit code."),
    /** The company stays in the park in this stage or a later one. */
    USCC_TENANT(
            "admission.uscc-tenant",
            CONFLICT,
            "该企业已在本园区该阶段或更后阶段入驻。",
            "The company stays here in this stage or a later one."),
    /** Another application of the same code is open in the park. */
    USCC_OPEN("admission.uscc-open", CONFLICT, "该统一社会信用代码已有一份申请在办理。", "An application of this credit code is open."),
    /** No earlier application of the same applicant has this number. */
    PREVIOUS_UNKNOWN(
            "admission.previous-unknown", RULE, "没有找到同一申请人的这份申请。", "No earlier application of yours has this number."),
    /** The statement agreed to is not that of the call. */
    STATEMENT("admission.statement", RULE, "请重新阅读并同意信息保存说明。", "Read the statement again and agree to it."),
    /** The founder is not of this application. */
    FOUNDER_UNKNOWN("admission.founder-unknown", INVALID, "该创业者不在本申请中。", "No founder of this application."),
    /** The application keeps no tags of this founder to take the consent back for. */
    NO_CONSENT("admission.no-consent", CONFLICT, "没有可以撤回的同意。", "There is no consent to withdraw."),
    /** Somebody's account holds the application already. */
    OWNED("admission.owned", CONFLICT, "该申请已归入一个账号。", "An account holds the application already."),
    /** Only who is signed in has an account to take it over. */
    SIGN_IN("admission.sign-in", CONFLICT, "请先登录，再把申请归入账号。", "Sign in first."),
    /** The application holds as many files as it may. */
    FILES_FULL("admission.files-full", CONFLICT, "一份申请最多 {limit} 个文件。", "At most {limit} files."),
    /** It has been asked once for everything that is missing. */
    SUPPLEMENT_ONCE(
            "admission.supplement-once", CONFLICT, "已一次性告知过，不能再次要求补正。", "It was asked once for what is missing."),
    /** Nobody has judged what was handed in last. */
    NOT_CHECKED("admission.not-checked", RULE, "请先完成受理预审。", "Check it first."),
    /** A line of the pre-check fails or is unknown and nobody waived it. */
    CHECK_NOT_PASSED(
            "admission.check-not-passed", RULE, "预审有条件未通过，也未豁免。", "A criterion has not passed and is not waived."),
    /** The policy does not let this criterion be waived, or has no such criterion. */
    NOT_WAIVABLE("admission.not-waivable", RULE, "该条件不能豁免。", "This criterion cannot be waived."),
    /** The criterion passes, or was waived before. */
    WAIVED("admission.waived", CONFLICT, "该条件已豁免。", "This criterion is waived already."),
    /** Who checked wants to waive. */
    SAME_PERSON("admission.same-person", RULE, "预审人不能豁免自己审查的条件。", "Who checked cannot waive."),
    /** The paper a line is proved by is not of this application. */
    PROOF_UNKNOWN("admission.proof-unknown", INVALID, "该材料不在本申请中。", "No paper of this application.");

    private final Reason reason;

    AdmissionErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_admission_application__open_uscc", USCC_OPEN,
                    "uq_admission_application__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_application__link", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_application__begun_with", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_step__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_paper__file", CommonErrors.CONFLICTING_CHANGE,
                    "uq_admission_waiver__criterion", WAIVED,
                    "pk_admission_supplement", SUPPLEMENT_ONCE);
        }
    }
}
