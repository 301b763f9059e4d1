package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.charge.ReductionCap;

/**
 * What one grant alone pays of all lines of one fee and month. They are looked at together, for limits of area and money
 * are those of the month and not of the line.
 */
final class MonthShares {

    private final Grant grant;
    private final Rule rule;
    private final Limits limits;
    private final List<ChargeLine> lines;
    private final List<Coverage> coverages;
    private final List<BigDecimal> quantities = new ArrayList<>();
    private final Map<Integer, Integer> coveredDays = new HashMap<>();

    MonthShares(Grant grant, Rule rule, List<ChargeLine> lines) {
        this.grant = grant;
        this.rule = rule;
        this.limits = switch (rule) {
            case Rule.Share share -> share.limits();
            case Rule.PerSqmDay perDay -> perDay.limits();
            case Rule.FreeQuota quota -> Limits.NONE;
        };
        this.lines = lines;
        this.coverages = lines.stream().map(Coverage::new).toList();
    }

    /** Reductions of each line, in the order of the lines. */
    List<List<Reduction>> reductions() {
        shareOutUnits();
        stretches().forEach(this::cover);
        var moneyLeft = new HashMap<Integer, BigDecimal>();
        coveredDays.forEach((year, days) ->
                limits.moneyOfMonth(year).ifPresent(most -> moneyLeft.put(year, ofMonth(most, days))));
        var reductions = new ArrayList<List<Reduction>>();
        for (int i = 0; i < lines.size(); i++) {
            reductions.add(ofLine(lines.get(i), coverages.get(i), moneyLeft));
        }
        return reductions;
    }

    /** Of what is counted, the month's units go to one line after the other. */
    private void shareOutUnits() {
        var left = limits.mostQuantity().map(units -> units.multiply(BigDecimal.valueOf(Rate.SIXTY)));
        for (var line : lines) {
            var rate = line.rate();
            var own = rate.sixtieths();
            if (rate.basis().used() && own.signum() > 0 && left.isPresent()) {
                quantities.add(own.compareTo(left.get()) <= 0 ? rate.quantity() : ofSixtieths(left.get(), rate));
                left = left.map(units -> units.subtract(own).max(BigDecimal.ZERO));
            } else {
                quantities.add(rate.quantity());
            }
        }
    }

    private static BigDecimal ofSixtieths(BigDecimal sixtieths, Rate rate) {
        return sixtieths.divide(BigDecimal.valueOf(Rate.SIXTY / rate.basis().perPrice()), MathContext.DECIMAL128);
    }

    /** Days on which the same lines run and the grant pays the same. */
    private List<DaySpan> stretches() {
        var days = new TreeSet<LocalDate>();
        lines.forEach(
                line -> days.addAll(List.of(line.days().from(), line.days().to())));
        var all = new DaySpan(days.getFirst(), days.getLast());
        days.addAll(grant.bounds(all));
        return all.cutAt(days).stream()
                .filter(span -> grant.covers(span.from()))
                .toList();
    }

    private void cover(DaySpan stretch) {
        var year = grant.yearOn(stretch.from());
        var areaLeft = limits.mostQuantity();
        var paid = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.days().contains(stretch.from())) {
                var quantity = quantities.get(i);
                if (line.rate().basis() == ChargeBasis.SQM_MONTH && areaLeft.isPresent()) {
                    var covered = quantity.min(areaLeft.get());
                    areaLeft = areaLeft.map(left -> left.subtract(covered));
                    quantity = covered;
                }
                paid |= pay(coverages.get(i), line, year, stretch.days(), quantity);
            }
        }
        if (paid) {
            coveredDays.merge(year, stretch.days(), Integer::sum);
        }
    }

    private boolean pay(Coverage coverage, ChargeLine line, int year, int days, BigDecimal quantity) {
        return switch (rule) {
            case Rule.Share share
            when year <= share.yearRates().size() -> {
                coverage.share(year, days, quantity, share.yearRates().get(year - 1), limits);
                yield true;
            }
            case Rule.PerSqmDay perDay
            when year <= perDay.yearAmounts().size() && line.rate().basis() == ChargeBasis.SQM_MONTH -> {
                coverage.money(year, days, quantity, perDay.yearAmounts().get(year - 1), limits);
                yield true;
            }
            default -> false;
        };
    }

    /** A limit of the month counts for its share of days where the grant pays for some of them only. */
    private BigDecimal ofMonth(BigDecimal most, int days) {
        var month = lines.getFirst().daysOfMonth();
        return most.multiply(BigDecimal.valueOf(Math.min(days, month)))
                .divide(BigDecimal.valueOf(month), 2, RoundingMode.HALF_UP);
    }

    private List<Reduction> ofLine(ChargeLine line, Coverage coverage, Map<Integer, BigDecimal> moneyLeft) {
        var whole = coverage.whole();
        var reductions = new ArrayList<Reduction>();
        var sum = BigDecimal.ZERO;
        var given = Cents.ZERO;
        for (var entry : coverage.years().entrySet()) {
            var of = entry.getValue();
            if (of.paid().signum() != 0) {
                // The running sum is rounded: a line that is paid whole by two years is paid to the cent.
                sum = sum.add(of.paid());
                var amount = Cents.share(line.amount(), sum, whole).subtract(given);
                given = given.add(amount);
                var caps = of.caps();
                var left = moneyLeft.get(entry.getKey());
                if (left != null && amount.compareTo(left) > 0) {
                    amount = left;
                    caps.add(ReductionCap.MONTH_MONEY);
                }
                if (left != null && amount.signum() > 0) {
                    moneyLeft.put(entry.getKey(), left.subtract(amount));
                }
                var base = Cents.share(line.amount(), of.base(), whole);
                reductions.add(reduction(entry.getKey(), of.rate(), base, amount, caps));
            }
        }
        return reductions;
    }

    private Reduction reduction(
            int year, BigDecimal rate, BigDecimal base, BigDecimal amount, EnumSet<ReductionCap> caps) {
        return new Reduction(grant.id(), grant.scheme().policy(), year, rate, base, amount, List.copyOf(caps));
    }
}
