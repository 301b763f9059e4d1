package org.seedbed.billing.internal.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.Timeline;

/**
 * A lease as it is charged.
 *
 * @param agreement number of the agreement that brought it about; null where it was recorded by itself
 * @param to the first day after
 * @param billsFrom days before were billed elsewhere
 * @param unpriced whether nobody said what something of it costs
 */
public record Contract(
        UUID leaseId,
        @Nullable String agreement,
        LocalDate from,
        LocalDate to,
        BillingPlan plan,
        LocalDate billsFrom,
        List<FeeItem> items,
        boolean unpriced) {

    public Contract {
        items = List.copyOf(items);
    }

    /**
     * A stretch of days that is billed at once.
     *
     * @param billDay the day on which it is; null: it was billed elsewhere
     */
    public record Part(DaySpan days, @Nullable LocalDate billDay, LocalDate dueOn) {}

    /** All its days, period by period; a period in which billing began here is two. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var period : plan.periods(new DaySpan(from, to))) {
            var billDay = plan.timing() == BillingPlan.Timing.ADVANCE
                    ? period.days().from()
                    : period.days().to();
            for (var days : period.days().cutAt(List.of(billsFrom))) {
                parts.add(new Part(days, days.from().isBefore(billsFrom) ? null : billDay, period.dueOn()));
            }
        }
        return parts;
    }

    /** The lines of some days. */
    public List<ChargeLine> lines(DaySpan days) {
        return timeline().lines(days);
    }

    /** What is charged by days; built anew each time, for it is asked once. */
    public Timeline timeline() {
        return Timeline.of(items.stream().map(FeeItem::letItem).toList());
    }

    /** The same with its items on these days only. Its periods stay, for they count from its first day. */
    public Contract during(DaySpan days) {
        var kept = new ArrayList<FeeItem>();
        items.forEach(item ->
                new DaySpan(item.from(), item.to()).within(days).ifPresent(within -> kept.add(item.during(within))));
        return new Contract(leaseId, agreement, from, to, plan, billsFrom, kept, unpriced);
    }
}
