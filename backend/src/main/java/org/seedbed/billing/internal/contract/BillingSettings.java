package org.seedbed.billing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.BillingPlan.Anchor;
import org.seedbed.billing.charge.BillingPlan.Timing;
import org.seedbed.billing.charge.Rhythm;

/**
 * How a park bills where a lease says nothing else.
 *
 * @param version 0 before anybody said how
 * @param billsFrom the first day that is billed here; null before anybody said so
 * @param lateRatePercent per cent of the sum overdue, a day, where the agreement says nothing
 * @param lateCapPercent per cent of the sum overdue that late fees never exceed
 */
public record BillingSettings(
        int version,
        @Nullable LocalDate billsFrom,
        Rhythm rhythm,
        Anchor anchor,
        Timing timing,
        int dueDays,
        BigDecimal lateRatePercent,
        BigDecimal lateCapPercent) {

    /** By the month and in advance, as most contracts say. */
    static final BillingSettings UNSET = new BillingSettings(
            0, null, Rhythm.MONTHLY, Anchor.CALENDAR, Timing.ADVANCE, 10, new BigDecimal("0.05"), new BigDecimal("20"));

    BillingPlan plan() {
        return new BillingPlan(rhythm, anchor, timing, dueDays);
    }
}
