package org.seedbed.waiver.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about waivers. */
public enum WaiverErrors implements ErrorCode {
    /** The workflow does not lead there from where the waiver stands. */
    MOVE(
            "waiver.move",
            CONFLICT,
            "减免处于“{state}”状态，不能这样操作；当前可以：{allowed}。",
            "The waiver is {state}; what can be done now: {allowed}."),
    /** The clock would stop it again: reports are filed, exempted or given more time instead. */
    RESTS_FOR_REPORTS(
            "waiver.rests-for-reports",
            CONFLICT,
            "因经营报表逾期未报由系统暂停：企业补报，或园区对该报表免报、延期后自动恢复。",
            "It rests because reports are missing and runs again once they are filed, exempted or given more time."),
    /** Maker, checker, approver and who puts it into effect are four people. */
    SAME_PERSON(
            "waiver.same-person",
            RULE,
            "经办、复核、审批和财务执行须由不同的人完成。",
            "Maker, checker, approver and finance have to be different people."),
    /** The company asked for it itself and goes on with it itself. */
    OF_COMPANY(
            "waiver.of-company",
            CONFLICT,
            "该申请由企业自行提交，须由企业修改。",
            "The company made this request and changes it itself."),
    /** No stay of that company in the park. */
    TENANT_UNKNOWN("waiver.tenant-unknown", RULE, "该入驻企业不存在。", "There is no such tenant."),
    /** No policy for waivers of the park's own in force on the first day. */
    POLICY_UNKNOWN(
            "waiver.policy-unknown",
            RULE,
            "本园区在起始日期没有这项有效的减免政策；内置政策须先采用。",
            "The park has no such waiver policy in force on the first day; a delivered one is adopted first."),
    /** The founder is not registered with the company. */
    FOUNDER_UNKNOWN("waiver.founder-unknown", RULE, "该创业者不在企业登记中。", "No such founder is registered with the company."),
    /** Another request of the tenant for the same policy is under way. */
    OPEN("waiver.open", CONFLICT, "该企业已有一份同一政策的减免申请在办理。", "Another request for the same policy is under way."),
    /** First day and end are the wrong way round, or too far apart. */
    PERIOD("waiver.period", RULE, "结束日期须晚于起始日期，且不超过 {months} 个月。", "It ends after it begins, within {months} months."),
    /** Relief names the days it is meant for; other schemes have none. */
    WINDOW("waiver.window", RULE, "纾困类减免须填写减免期间，其他减免不填。", "Relief names its days, other schemes do not."),
    /** The policy asks for something that is known not to be so. */
    NOT_ELIGIBLE("waiver.not-eligible", RULE, "不符合减免条件：{kinds}。", "The policy's conditions are not met: {kinds}."),
    /** Something is not known and nobody has accepted it with a reason. */
    UNKNOWN_LEFT(
            "waiver.unknown-left",
            RULE,
            "以下条件尚不能确认，须逐项说明理由：{kinds}。",
            "Not known yet, and accepted without a reason: {kinds}."),
    /** What is not known may be accepted, and nothing else. */
    NOT_TO_ACCEPT("waiver.not-to-accept", RULE, "只有尚不能确认的条件才可说明理由后通过。", "Only what is not known can be accepted."),
    /** What is let has changed since the check, and with it what the waiver is worth. */
    SCHEDULE_STALE(
            "waiver.schedule-stale",
            CONFLICT,
            "复核后租赁情况有变：复核时测算 {checked} 元，现为 {now} 元，请重新复核。",
            "What is let has changed since the check, from {checked} to {now}; check it again."),
    /** Money was kept of it or paid from it: who pays stays as it was. */
    BUDGET_IN_USE(
            "waiver.budget-in-use",
            CONFLICT,
            "该预算已有减免占用或支出，不能更改承担方。",
            "Waivers were paid from this budget; who pays cannot be changed."),
    /** The budget does not have as much left. */
    BUDGET_EXCEEDED(
            "waiver.budget-exceeded",
            CONFLICT,
            "预算余额不足：还剩 {left} 元，需要 {needed} 元。",
            "The budget has {left} left and {needed} is needed."),
    /** No such budget of the park, or not for these days. */
    BUDGET_UNKNOWN("waiver.budget-unknown", RULE, "预算不存在，或不覆盖减免起始日期。", "No such budget, or not for the first day."),
    /** The park has a budget of that name. */
    BUDGET_NAME_TAKEN("waiver.budget-name-taken", CONFLICT, "已有同名的预算。", "The park has a budget of this name."),
    /** The signed paper is not there. */
    SIGNED_MISSING(
            "waiver.signed-missing", RULE, "请先上传双方签署的减免补充协议。", "The signed supplement agreement is not there yet."),
    /** A waiver has so many files at most. */
    FILES_TOO_MANY("waiver.files-too-many", CONFLICT, "附件最多 {most} 份。", "At most {most} files."),
    /** Files are taken while the request is written, or while its paper is to be signed. */
    FILE_STATE("waiver.file-state", CONFLICT, "当前状态不能上传这类文件。", "No such file is taken in this state."),
    /** The day lies outside the days of the waiver. */
    DAY("waiver.day", RULE, "日期须在 {earliest} 至 {latest} 之间。", "The day lies between {earliest} and {latest}."),
    /** What comes back has changed since it was shown. */
    PREVIEW_STALE(
            "waiver.preview-stale",
            CONFLICT,
            "追缴金额已变化（现为 {amount} 元），请重新查看后确认。",
            "What comes back has changed to {amount}; look again and confirm.");

    private final Reason reason;

    WaiverErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "ck_waiver__four_people", SAME_PERSON,
                    "uq_waiver__open", OPEN,
                    "uq_waiver_file__file", CommonErrors.CONFLICTING_CHANGE,
                    "uq_waiver__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_waiver_step__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_waiver_suspension__open", CommonErrors.CONFLICTING_CHANGE,
                    "uq_waiver_reservation__standing", CommonErrors.CONFLICTING_CHANGE,
                    "uq_waiver_budget__name", BUDGET_NAME_TAKEN);
        }
    }
}
