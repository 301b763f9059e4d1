package org.seedbed.billing.internal.bill;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of bills and bill runs. */
public enum BillErrors implements ErrorCode {
    /** A run of the park is under way: what it previewed would no longer be true. */
    RUN_OPEN(
            "billing.run-open",
            CONFLICT,
            "本园区有一次出账尚未结束，请先出账或作废试算。",
            "A bill run of the park is under way: issue or discard it."),
    /** A later month was issued already. */
    MONTH_PASSED(
            "billing.run-month-passed",
            RULE,
            "{month} 已经出账，不能再为更早的月份出账；漏收的会在下一次出账时补上。",
            "{month} was issued already; what an earlier month lacks is billed by the next run."),
    /** The park bills nothing of that month here. */
    MONTH_EARLY(
            "billing.run-month-early",
            RULE,
            "本园区从 {day} 起在系统出账，不能为更早的月份出账。",
            "The park bills here from {day} on; no month before can be billed."),
    /** Further ahead than anybody bills. */
    MONTH_AHEAD("billing.run-month-ahead", RULE, "最远只能为 {month} 出账。", "No month after {month} can be billed yet."),
    /** The lease stands on a bill that is previewed. */
    LEASE_PREVIEWED(
            "billing.lease-previewed",
            CONFLICT,
            "该租约已列入尚未完成的出账，请先作废试算，或出账后提前终止。",
            "The lease stands in a bill run under way: discard its preview, or issue it and end the lease early."),
    /** Nobody has said from which day on the park bills. */
    NOT_SET_UP(
            "billing.not-set-up",
            CONFLICT,
            "尚未设置从哪一天起出账，请先填写计费设置。",
            "Nobody has said from which day on the park bills. Fill in the billing settings."),
    /** The move is not possible where the run stands. */
    RUN_MOVE(
            "billing.run-move", CONFLICT, "这次出账当前为“{state}”，不能进行该操作。", "The run is {state}: this is not possible now."),
    /** What was previewed is of an earlier day, or was previewed once more since. */
    PREVIEW_OLD(
            "billing.preview-old",
            CONFLICT,
            "试算结果已过期（{day}），请重新试算后再出账。",
            "The preview is of {day} and no longer the latest. Preview again before issuing."),
    /** There is nothing to issue. */
    NOTHING_TO_ISSUE("billing.nothing-to-issue", CONFLICT, "没有需要出账的内容。", "There is nothing to issue."),
    /** An issued bill stays as it was issued. */
    ISSUED_STAYS(
            "billing.issued-stays",
            CONFLICT,
            "已出具的账单不能修改，请开具红字冲销单。",
            "Issued bills do not change: issue a credit note."),
    /** A line can be taken back once. */
    LINE_TAKEN_BACK("billing.line-taken-back", CONFLICT, "所选明细已经冲销过。", "One of the lines was taken back already."),
    /** A credit note takes back what a bill charged, never another credit note. */
    CREDIT_OF_CREDIT(
            "billing.credit-of-credit",
            CONFLICT,
            "红字冲销单不能再冲销，多冲的会在下一次出账时补回。",
            "A credit note is not taken back: what it took too much the next run charges again."),
    /** The bill has no line of that number. */
    LINE_UNKNOWN("billing.line-unknown", RULE, "账单没有第 {line} 行。", "The bill has no line {line}.");

    private final Reason reason;

    BillErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_bill_run__open",
                    RUN_OPEN,
                    "uq_bill_run__seq",
                    CommonErrors.CONFLICTING_CHANGE,
                    "uq_bill_run_item__tenant",
                    CommonErrors.CONFLICTING_CHANGE,
                    "uq_bill_line__reverses",
                    LINE_TAKEN_BACK,
                    "uq_bill__number",
                    CommonErrors.CONFLICTING_CHANGE,
                    "uq_bill_line__park",
                    CommonErrors.CONFLICTING_CHANGE,
                    "fk_bill_run_lease__lease",
                    LEASE_PREVIEWED,
                    "tr_bill__stays",
                    ISSUED_STAYS);
        }
    }
}
