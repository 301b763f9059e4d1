package org.seedbed.billing.internal.dunning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeEntries.NewEntry;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeStep;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeView;
import org.seedbed.billing.internal.late.LateFee;
import org.seedbed.shared.money.Money;

/**
 * A late fee of a bill for the days {@code [from, to)}, as it is shown and as it is charged.
 *
 * @param rate per cent a day
 * @param cap per cent of the principal that all late fees of the bill never exceed
 */
record DueLateFee(LateBill bill, LocalDate from, LocalDate to, BigDecimal rate, BigDecimal cap, LateFee fee) {

    static final String ORIGIN = "LATE_FEE";

    LateFeeView view() {
        return new LateFeeView(
                bill.id(),
                bill.number(),
                bill.tenantId(),
                bill.companyName(),
                bill.dueOn(),
                from,
                to,
                rate.stripTrailingZeros(),
                steps(),
                Money.cny(bill.charged()),
                Money.cny(fee.amount()),
                fee.capped());
    }

    List<LateFeeStep> steps() {
        return fee.steps().stream()
                .map(step -> new LateFeeStep(step.from(), step.to(), LateFee.days(step), Money.cny(step.principal())))
                .toList();
    }

    /**
     * The single charge, with its arithmetic as the reason.
     *
     * @param instead of a correction: what it stands instead of; null: days that are charged for the first time
     */
    NewEntry entry(@Nullable String instead) {
        var days = from + " 至 " + to.minusDays(1);
        var sums = fee.steps().stream()
                .map(step -> step.principal().toPlainString() + " 元 × " + LateFee.days(step) + " 天")
                .collect(Collectors.joining(" + "));
        var arithmetic =
                "（" + sums + "）× " + rate.stripTrailingZeros().toPlainString() + "%/天" + (fee.capped() ? "，已达上限" : "");
        return new NewEntry(
                bill.tenantId(),
                FeeKind.LATE_FEE,
                "滞纳金（账单 " + bill.number() + "，" + days + "）",
                new DaySpan(from, to),
                BigDecimal.ONE,
                fee.amount(),
                null,
                ORIGIN,
                bill.id() + "|" + from + (instead == null ? "" : "|" + instead),
                arithmetic);
    }
}
