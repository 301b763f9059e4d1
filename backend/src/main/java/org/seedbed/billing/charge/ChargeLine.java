package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * One charge with everything it was computed from.
 *
 * @param subject what is charged: a unit, seats of it, a meter. Lines of one subject, fee and month are rounded together
 * @param amount list amount, before any waiver
 * @param rounding what {@code amount} has more than the line rounded by itself
 */
public record ChargeLine(FeeKind fee, String subject, DaySpan days, Rate rate, BigDecimal amount, BigDecimal rounding) {

    /** By days, then as a bill lists them. */
    public static final Comparator<ChargeLine> IN_ORDER = Comparator.comparing(
                    (ChargeLine line) -> line.days().from())
            .thenComparing(ChargeLine::fee)
            .thenComparing(ChargeLine::subject);

    public ChargeLine {
        amount = amount.setScale(2);
        rounding = rounding.setScale(2);
    }

    /** What was used or is charged once: quantity × price, of minutes a sixtieth of it, rounded. */
    public static ChargeLine counted(FeeKind fee, String subject, DaySpan days, Rate rate) {
        if (rate.basis().monthly()) {
            throw new IllegalArgumentException("a price by the month is charged by its days: " + rate);
        }
        return new ChargeLine(fee, subject, days, rate, rate.amount(), Cents.ZERO);
    }

    /** The month it counts to: that of its first day. */
    public YearMonth month() {
        return YearMonth.from(days.from());
    }

    public int daysOfMonth() {
        return month().lengthOfMonth();
    }

    /** The same with the opposite sign. */
    public ChargeLine negated() {
        return new ChargeLine(fee, subject, days, rate, amount.negate(), rounding.negate());
    }
}
