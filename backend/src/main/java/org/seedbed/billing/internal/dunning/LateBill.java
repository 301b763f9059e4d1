package org.seedbed.billing.internal.dunning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.late.LateFee;
import org.seedbed.billing.internal.late.LateFee.Paid;

/**
 * A bill that was not paid in time.
 *
 * @param principal 元 of the lines that bear late fees
 * @param charged 元 of late fees so far, cancelled ones aside
 * @param chargedTo the first day that was not charged yet, cancelled charges among it: what was waived stays waived
 * @param came what paid it and was not taken back
 */
record LateBill(
        UUID id,
        String number,
        UUID tenantId,
        String companyName,
        LocalDate dueOn,
        BigDecimal principal,
        BigDecimal charged,
        @Nullable LocalDate chargedTo,
        List<UUID> leases,
        List<Came> came) {

    LateFee.Terms terms(BigDecimal ratePercent, BigDecimal capPercent) {
        return new LateFee.Terms(principal, dueOn, paid(), ratePercent, capPercent, charged);
    }

    List<Paid> paid() {
        return came.stream().map(one -> new Paid(one.on(), one.amount())).toList();
    }

    /**
     * Money that paid a bill.
     *
     * @param number of the payment or credit note
     * @param on the day it came
     * @param settledAt when it was used for the bill; later than its day where it was recorded late
     */
    record Came(String number, LocalDate on, BigDecimal amount, Instant settledAt) {}
}
