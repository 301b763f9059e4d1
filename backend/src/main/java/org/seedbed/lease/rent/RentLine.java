package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The rent of one part at one price within one month, with everything it was computed from: price × quantity × days ÷ days
 * of the month.
 *
 * @param to first day after
 * @param amount what is charged, before any waiver
 * @param rounding what {@code amount} has more than the line rounded by itself; lines of a place add up to its month
 */
public record RentLine(
        RentPart part,
        YearMonth month,
        LocalDate from,
        LocalDate to,
        BigDecimal unitPrice,
        BigDecimal amount,
        BigDecimal rounding) {

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    public int daysOfMonth() {
        return month.lengthOfMonth();
    }

    /** Price × quantity × days, still to be divided by the days of the month. */
    static BigDecimal weight(RentPart part, BigDecimal unitPrice, LocalDate from, LocalDate to) {
        return unitPrice.multiply(part.quantity()).multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)));
    }

    static BigDecimal share(BigDecimal weight, YearMonth month) {
        return weight.divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP);
    }
}
