package org.seedbed.waiver.internal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.ChargeEntries.NewEntry;
import org.seedbed.billing.TenantCharges.StandingLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.request.WaiverJson.ClawbackLine;

/** What comes back of a waiver that is lost, line by line, and as the single charge it becomes. */
final class Clawbacks {

    /** Single charges that bring back what was waived. */
    static final String ORIGIN = "WAIVER_CLAWBACK";

    private Clawbacks() {}

    /**
     * One line for each line of a bill.
     *
     * @param paid lines that stand and of which the waiver paid a part
     * @param stops the first day the waiver pays nothing any more: bills correct themselves from there on
     */
    static List<ClawbackLine> lines(Clawback clawback, List<StandingLine> paid, LocalDate stops) {
        return paid.stream()
                .flatMap(line -> clawback.lines(List.of(line.billed()), List.of(), stops).stream()
                        .map(back -> new ClawbackLine(
                                line.billId(),
                                line.billNumber(),
                                line.line(),
                                back.fee(),
                                later(back.days().from(), clawback.since()),
                                back.days().to().isAfter(stops)
                                        ? stops
                                        : back.days().to(),
                                Money.cny(back.waived()),
                                Money.cny(back.amount()))))
                .toList();
    }

    static BigDecimal sum(List<ClawbackLine> lines) {
        return lines.stream().map(line -> line.amount().amount()).reduce(Cents.ZERO, BigDecimal::add);
    }

    /** One charge for a line of a bill, made once only. */
    static NewEntry entry(
            UUID waiverId, String number, UUID tenantId, ClawbackLine line, BigDecimal due, String reason) {
        return new NewEntry(
                tenantId,
                FeeKind.CLAWBACK,
                "追缴减免 " + number + "（账单 " + line.billNumber() + "）",
                new DaySpan(line.from(), line.to()),
                BigDecimal.ONE,
                due,
                null,
                ORIGIN,
                ref(waiverId, line),
                reason);
    }

    static String ref(UUID waiverId, ClawbackLine line) {
        return waiverId + "|" + line.billId() + "|" + line.line();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
