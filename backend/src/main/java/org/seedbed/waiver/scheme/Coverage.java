package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.ReductionCap;

/**
 * What a scheme covers of one line, by year of the scheme. Counted in price × quantity × days, as the line itself: shares of
 * its amount are exact until they are rounded.
 */
final class Coverage {

    /** Sums of one year. */
    static final class OfYear {
        private BigDecimal rate = BigDecimal.ZERO;
        private BigDecimal base = BigDecimal.ZERO;
        private BigDecimal paid = BigDecimal.ZERO;
        private final Set<ReductionCap> caps = EnumSet.noneOf(ReductionCap.class);

        BigDecimal rate() {
            return rate;
        }

        BigDecimal base() {
            return base;
        }

        BigDecimal paid() {
            return paid;
        }

        EnumSet<ReductionCap> caps() {
            return EnumSet.copyOf(caps);
        }
    }

    private final ChargeLine line;
    private final SortedMap<Integer, OfYear> years = new TreeMap<>();

    Coverage(ChargeLine line) {
        this.line = line;
    }

    Map<Integer, OfYear> years() {
        return years;
    }

    /** Price × quantity × days of the line. */
    BigDecimal whole() {
        return line.rate().whole().multiply(BigDecimal.valueOf(line.days().days()));
    }

    /** Adds days on which a quantity is covered by a share of the price. */
    void share(int year, int days, BigDecimal quantity, BigDecimal rate, Limits limits) {
        var price = line.rate().unitPrice();
        var covered = limited() ? limits.mostPrice().map(price::min).orElse(price) : price;
        var sum = add(year, days, quantity, rate, covered, covered.multiply(rate));
        if (covered.compareTo(price) < 0) {
            sum.caps.add(ReductionCap.PRICE);
        }
    }

    /** Adds days on which a quantity is covered by money per day. */
    void money(int year, int days, BigDecimal quantity, BigDecimal perDay, Limits limits) {
        var price = line.rate().unitPrice();
        var most = limits.mostPrice().map(price::min).orElse(price);
        var monthly = perDay.multiply(BigDecimal.valueOf(line.daysOfMonth()));
        var sum = add(year, days, quantity, perDay, most, monthly.min(most));
        if (monthly.compareTo(most) > 0) {
            sum.caps.add(ReductionCap.ACTUAL);
        }
    }

    private OfYear add(int year, int days, BigDecimal quantity, BigDecimal rate, BigDecimal price, BigDecimal paid) {
        var sum = years.computeIfAbsent(year, y -> new OfYear());
        var amount = quantity.multiply(BigDecimal.valueOf(days));
        sum.rate = rate;
        sum.base = sum.base.add(price.multiply(amount));
        sum.paid = sum.paid.add(paid.multiply(amount));
        if (quantity.compareTo(line.rate().quantity()) < 0) {
            sum.caps.add(ReductionCap.QUANTITY);
        }
        return sum;
    }

    /** Whether limits of quantity and price speak of this line: a seat has no area. */
    boolean limited() {
        return line.rate().basis() == ChargeBasis.SQM_MONTH
                || line.rate().basis().used();
    }
}
