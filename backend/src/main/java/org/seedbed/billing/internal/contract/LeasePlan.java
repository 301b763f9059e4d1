package org.seedbed.billing.internal.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.BillingPlan.Anchor;
import org.seedbed.billing.charge.BillingPlan.Timing;
import org.seedbed.billing.charge.Rhythm;

/**
 * What one lease has of its own; null as the agreement says, or else the park.
 *
 * @param version 0 while it has nothing of its own
 */
record LeasePlan(
        UUID leaseId,
        int version,
        @Nullable Rhythm rhythm,
        @Nullable Anchor anchor,
        @Nullable Timing timing,
        @Nullable Integer dueDays,
        @Nullable LocalDate billsFrom) {

    static LeasePlan none(UUID leaseId) {
        return new LeasePlan(leaseId, 0, null, null, null, null, null);
    }

    /**
     * The plan that holds.
     *
     * @param agreed payments a year; others than 12, 4, 2 and 1 have no rhythm, so the park's holds
     */
    BillingPlan over(BillingSettings park, @Nullable Integer agreed) {
        return new BillingPlan(
                rhythm == null ? agreed(park, agreed) : rhythm,
                anchor == null ? park.anchor() : anchor,
                timing == null ? park.timing() : timing,
                dueDays == null ? park.dueDays() : dueDays);
    }

    private static Rhythm agreed(BillingSettings park, @Nullable Integer payments) {
        return payments != null && payments > 0 && payments < 13 && 12 % payments == 0 && payments != 3 && payments != 6
                ? Rhythm.ofPaymentsPerYear(payments)
                : park.rhythm();
    }
}
