package org.seedbed.billing.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a contract is billed.
 *
 * @param dueDays days after the first day of the period, or after the period when billed in arrears
 */
public record BillingPlan(Rhythm rhythm, Anchor anchor, Timing timing, int dueDays) {

    /** Where periods begin. */
    public enum Anchor {
        /** With natural months, quarters and years; the first and the last period may be shorter. */
        CALENDAR,
        /** With the contract's first day; from the 31st, on the last day of shorter months. */
        FIRST_DAY
    }

    /** Before or after the days it is about. */
    public enum Timing {
        ADVANCE,
        ARREARS
    }

    public BillingPlan {
        if (dueDays < 0) {
            throw new IllegalArgumentException("due before it begins: " + dueDays);
        }
    }

    /** The periods of a contract, each day in exactly one. */
    public List<BillingPeriod> periods(DaySpan contract) {
        var origin = anchor == Anchor.FIRST_DAY ? contract.from() : naturalStart(contract.from());
        var cuts = new ArrayList<LocalDate>();
        // Counted from the origin each time: adding months one after another would stay on the 28th after February.
        for (int months = rhythm.months(); origin.plusMonths(months).isBefore(contract.to()); ) {
            cuts.add(origin.plusMonths(months));
            months += rhythm.months();
        }
        return contract.cutAt(cuts).stream().map(this::period).toList();
    }

    private BillingPeriod period(DaySpan days) {
        return new BillingPeriod(days, (timing == Timing.ADVANCE ? days.from() : days.to()).plusDays(dueDays));
    }

    private LocalDate naturalStart(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % rhythm.months());
    }
}
