package org.seedbed.billing.internal.account;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of payments, refunds and accounts. */
public enum PaymentErrors implements ErrorCode {
    /** Whose account it is is no tenant of this park. */
    TENANT_UNKNOWN("payment.tenant-unknown", RULE, "本园区没有这家入驻企业。", "The park has no such tenant."),
    /** Money that has not come yet. */
    DAY_AHEAD("payment.day-ahead", RULE, "到账日期不能晚于今天（{today}）。", "Money cannot have come after today ({today})."),
    /** A bill to be paid is not one of this tenant. */
    BILL_UNKNOWN("payment.bill-unknown", RULE, "这家企业没有所选的账单。", "The tenant has no such bill."),
    /** Somebody else was faster, or a credit note was: less is open than is to be paid. */
    BILL_OPEN_LESS(
            "payment.bill-open-less",
            CONFLICT,
            "账单 {number} 现在只有 {open} 元未收，请刷新后重新分配。",
            "Only {open} yuan are open of bill {number} now. Reload and share out anew."),
    /** More is shared out than came. */
    SHARED_TOO_MUCH(
            "payment.shared-too-much",
            RULE,
            "分配到账单的合计 {shared} 元超过了可用的 {available} 元。",
            "{shared} yuan are shared out, of {available}."),
    /** Two at once, or twice. */
    REVERSED("payment.reversed", CONFLICT, "这笔记录已经冲正。", "This entry is reversed already."),
    /** A contra entry is not taken back by another. */
    NOT_REVERSIBLE("payment.not-reversible", RULE, "冲正记录本身不能再冲正，请重新登记。", "A reversal is not reversed; record anew."),
    /** What was given back of a payment has to come back first. */
    REFUNDED(
            "payment.refunded",
            CONFLICT,
            "这笔收款已有 {refunded} 元退还，请先冲正退款。",
            "{refunded} yuan of this payment were given back. Reverse the refund first."),
    /** More than nobody has used. */
    REFUND_TOO_MUCH(
            "payment.refund-too-much",
            CONFLICT,
            "账户上可退 {available} 元，不足以退这个数额。",
            "Only {available} yuan on the account can be given back."),
    /** The days are too many for one statement. */
    STATEMENT_TOO_LONG(
            "payment.statement-too-long", RULE, "对账单超过 {max} 笔，请缩短期间。", "More than {max} entries. Ask for fewer days.");

    private final Reason reason;

    PaymentErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_payment__reverses", REVERSED,
                    // Each waits for the one before; whoever reaches past that is told to try again.
                    "uq_payment__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_settlement__takes_back", CommonErrors.CONFLICTING_CHANGE,
                    "ck_bill_balance__settled", CommonErrors.CONFLICTING_CHANGE,
                    "ck_payment_balance__used", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
