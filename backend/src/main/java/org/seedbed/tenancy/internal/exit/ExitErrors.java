package org.seedbed.tenancy.internal.exit;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of exits. */
enum ExitErrors implements ErrorCode {
    /** The workflow does not lead there from here. */
    MOVE(
            "exit.move",
            CONFLICT,
            "当前状态“{state}”不能这样操作，可以：{allowed}。",
            "Not possible while {state}. Possible: {allowed}."),
    /** The tenant has an exit that is not over. */
    OPEN("exit.open", CONFLICT, "该企业已有未办结的退出。", "This tenant has an open exit already."),
    /** No such tenant, or it has left already. */
    TENANT_UNKNOWN("exit.tenant-unknown", RULE, "没有在园的该企业。", "No such tenant stays here."),
    /** The last day lies before the stay began. */
    LAST_DAY("exit.last-day", RULE, "离园日期不能早于入驻日期 {from}。", "The last day must not be before {from}."),
    /** Later than the stay was agreed to last, or than anybody plans. */
    LAST_DAY_LATE("exit.last-day-late", RULE, "离园日期最晚为 {latest}。", "The last day must not be after {latest}."),
    /** It has not graduated by that day, or its time is not over. */
    TRIGGER_UNFOUNDED(
            "exit.trigger-unfounded",
            RULE,
            "到离园日企业尚未毕业或孵化期未满，不能选择该原因。",
            "By the last day it has not graduated, or its time is not over."),
    /** A company cannot accuse itself. */
    OWN_TRIGGER("exit.own-trigger", RULE, "企业自己申请不能选择该原因。", "A company cannot give this as its own reason."),
    /** Items of the settlement are open. */
    ITEMS_OPEN("exit.items-open", CONFLICT, "还有 {count} 项未结清，请先逐项处理。", "{count} items are not settled yet."),
    /** Closing waits for the day it leaves. */
    LAST_DAY_TO_COME("exit.last-day-to-come", CONFLICT, "离园日期 {day} 尚未到。", "The last day {day} has not come."),
    /** Lines of the sheet say nothing yet. */
    SHEET_INCOMPLETE(
            "exit.sheet-incomplete",
            CONFLICT,
            "交接单还有 {count} 行未填。",
            "{count} lines of the hand-over sheet are not filled in."),
    /** The other side has not confirmed the sheet as it stands. */
    SHEET_UNCONFIRMED(
            "exit.sheet-unconfirmed",
            CONFLICT,
            "交接单尚未经企业确认，或确认后又有改动。",
            "The company has not confirmed the sheet as it stands."),
    /** The sheet was written since it was looked at. */
    SHEET_CHANGED("exit.sheet-changed", CONFLICT, "交接单已有改动，请重新核对。", "The sheet has changed. Look at it again."),
    /** A line that is not of this sheet. */
    SHEET_LINE("exit.sheet-line", RULE, "交接单没有这一行。", "The sheet has no such line."),
    /** Not a bill of this settlement that is open. */
    PLAN_ITEM("exit.plan-item", RULE, "只能为尚未付清的账单约定分期。", "Only unpaid bills can be paid by instalments."),
    /** The parts do not make the whole. */
    PLAN_SUM(
            "exit.plan-sum",
            RULE,
            "各期合计 {sum} 元，应等于 {amount} 元。",
            "The instalments come to {sum}, and should to {amount}."),
    /** Days that are over, or not in order. */
    PLAN_DAYS("exit.plan-days", RULE, "各期日期应晚于今天且依次递增。", "Instalments fall on later and later days to come."),
    /** There is none, or it was approved. */
    PLAN_NONE("exit.plan-none", CONFLICT, "没有待批准的分期约定。", "No plan waits for approval."),
    /** The signed paper is missing. */
    PLAN_PAPER("exit.plan-paper", CONFLICT, "请先上传双方签字的分期约定。", "Upload the signed plan first."),
    /** Whoever wrote it does not approve it. */
    SAME_PERSON("exit.same-person", CONFLICT, "拟定人不能自己批准。", "Its writer cannot approve it."),
    /** Nobody gives their own company time to pay. */
    OWN_COMPANY("exit.own-company", CONFLICT, "您是该企业的成员，不能批准。", "You belong to the company: somebody else approves."),
    /** More or less is open than the plan says. */
    PLAN_CHANGED(
            "exit.plan-changed",
            CONFLICT,
            "账单余额已有变化，请重新拟定分期约定。",
            "What is open of the bills has changed. Make the plan anew."),
    /** Too many files. */
    FILES_TOO_MANY("exit.files-too-many", CONFLICT, "文件最多 {most} 个。", "At most {most} files."),
    /** Not the state for that file. */
    FILE_STATE("exit.file-state", CONFLICT, "当前状态不能上传这类文件。", "Such a file is not taken now."),
    /** Only companies that have left move their address, and teams have none. */
    ADDRESS_NONE("exit.address-none", CONFLICT, "尚未退出，或没有需要迁出的注册地。", "Not left yet, or no address to move."),
    /** The day is to come. */
    ADDRESS_DAY("exit.address-day", RULE, "迁出日期不能晚于今天。", "The day must not be later than today."),
    /** Nothing shows it. */
    ADDRESS_PROOF("exit.address-proof", CONFLICT, "请先上传工商变更证明。", "Upload what shows the change first."),
    /** It was answered, or given up. */
    FOLLOW_UP_OVER("exit.follow-up-over", CONFLICT, "该次回访已办结。", "This follow-up is over."),
    /** An answer says whether the company still runs, and nothing of it is known where nobody answered. */
    FOLLOW_UP_ANSWER(
            "exit.follow-up-answer", RULE, "联系上时须说明是否仍在经营，未联系上时不填结果。", "Say whether it still runs, or nothing.");

    private final Reason reason;

    ExitErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_exit_case__open", OPEN,
                    "ck_exit_debt_plan__two_people", SAME_PERSON,
                    "uq_exit_case__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_step__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_settlement__nth", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_debt_plan__nth", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_file__file", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_confirmation__word", CommonErrors.CONFLICTING_CHANGE,
                    "uq_exit_follow_up__months", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
