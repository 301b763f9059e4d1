package org.seedbed.billing.internal.late;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What paying late costs: what was overdue, day by day, times a rate a day. Never on late fees, deposits or what is clawed
 * back, and never more than the cap over the life of a bill (ADR 0043).
 *
 * @param steps in their order
 * @param amount 元, rounded once, half up
 * @param capped whether the cap took something away
 */
public record LateFee(List<LateStep> steps, BigDecimal amount, boolean capped) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Money that paid a part, on the day it came. */
    public record Paid(LocalDate on, BigDecimal amount) {}

    /**
     * A bill as it bears late fees.
     *
     * @param principal 元 of its lines that bear them; what was paid counts to these first
     * @param dueOn the last day to pay: the day after is the first that costs
     * @param paid whatever came, credit notes among it; it counts from its day on
     * @param ratePercent per cent a day
     * @param mostPercent of the principal, all late fees of the bill together
     * @param charged 元 that were charged of it before
     */
    public record Terms(
            BigDecimal principal,
            LocalDate dueOn,
            Collection<Paid> paid,
            BigDecimal ratePercent,
            BigDecimal mostPercent,
            BigDecimal charged) {}

    /** For the days {@code [from, to)}. */
    public static LateFee of(Terms terms, LocalDate from, LocalDate to) {
        var steps =
                steps(terms, from.isAfter(terms.dueOn()) ? from : terms.dueOn().plusDays(1), to);
        var exact = steps.stream()
                .map(step -> step.principal().multiply(BigDecimal.valueOf(days(step))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(terms.ratePercent())
                .divide(HUNDRED);
        var amount = exact.setScale(2, RoundingMode.HALF_UP);
        var left = terms.principal()
                .multiply(terms.mostPercent())
                .divide(HUNDRED)
                .setScale(2, RoundingMode.DOWN)
                .subtract(terms.charged())
                .max(BigDecimal.ZERO.setScale(2));
        return new LateFee(steps, amount.min(left), amount.compareTo(left) > 0);
    }

    public static long days(LateStep step) {
        return ChronoUnit.DAYS.between(step.from(), step.to());
    }

    private static List<LateStep> steps(Terms terms, LocalDate from, LocalDate to) {
        var cuts = terms.paid().stream()
                .map(Paid::on)
                .filter(day -> day.isAfter(from) && day.isBefore(to))
                .distinct()
                .sorted()
                .toList();
        var steps = new ArrayList<LateStep>();
        var start = from;
        for (var cut : cuts) {
            add(steps, terms, start, cut);
            start = cut;
        }
        if (start.isBefore(to)) {
            add(steps, terms, start, to);
        }
        return List.copyOf(steps);
    }

    private static void add(List<LateStep> steps, Terms terms, LocalDate from, LocalDate to) {
        var paid = terms.paid().stream()
                .filter(money -> !money.on().isAfter(from))
                .map(Paid::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var principal = terms.principal().subtract(paid);
        if (principal.signum() > 0) {
            steps.add(new LateStep(from, to, principal));
        }
    }
}
