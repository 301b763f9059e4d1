package org.seedbed.billing.internal.entry;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about single charges. */
enum EntryErrors implements ErrorCode {
    /** The park has no such stay. */
    TENANT("billing.entry-tenant", RULE, "本园区没有这家入驻企业。", "The park has no such tenant."),
    /** Its last day is before its first. */
    DAYS("billing.entry-days", RULE, "结束日期不能早于开始日期。", "It cannot end before it begins."),
    /** No price was given, and the tariff has none for that day. */
    PRICE(
            "billing.entry-price",
            RULE,
            "请填写单价：该费用在这一天没有费率。",
            "Say the price: no tariff has one for this fee on that day."),
    /** More than one line may come to. */
    AMOUNT(
            "billing.entry-amount",
            RULE,
            "数量乘单价得 {amount} 元，超过单笔上限 {most} 元，请核对。",
            "Quantity × price is {amount} CNY, above the {most} CNY of one charge. Check both."),
    /** The tenant paid a deposit when its agreement began. */
    DEPOSIT_RECEIVED(
            "billing.entry-deposit-received",
            CONFLICT,
            "该企业已按协议 {agreement} 缴纳押金 {amount} 元（收据 {receipt}）；确需另收的，请确认后提交。",
            "A deposit of {amount} CNY was received under agreement {agreement} (receipt {receipt}). Confirm to charge another."),
    /** It was taken off before. */
    CANCELLED("billing.entry-cancelled", CONFLICT, "该收费已作废。", "This charge was cancelled before."),
    /** Another part of the system charges it and takes it off itself. */
    NOT_BY_HAND(
            "billing.entry-not-by-hand",
            CONFLICT,
            "该收费由系统按规则产生，不能手工作废。",
            "This charge follows from a rule and is not cancelled by hand.");

    private final Reason reason;

    EntryErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "fk_charge_entry__tenant",
                    TENANT,
                    "ck_charge_entry__period",
                    DAYS,
                    "uq_charge_entry__origin",
                    CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
