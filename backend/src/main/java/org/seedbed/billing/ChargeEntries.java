package org.seedbed.billing;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;

/** Single charges of other modules: use beyond a quota, what comes back of a waiver. The next bill run bills them. */
public interface ChargeEntries {

    /**
     * A single charge.
     *
     * @param label as the bill says it
     * @param unitPrice 元 for one of {@code quantity}; of minutes for an hour
     * @param basis {@link ChargeBasis#MINUTES} where the quantity is minutes; null: as the fee is counted
     * @param origin who asks, e.g. {@code WAIVER_CLAWBACK}
     * @param originRef what it is for there; the same is charged once only
     */
    record NewEntry(
            UUID tenantId,
            FeeKind fee,
            String label,
            DaySpan days,
            BigDecimal quantity,
            BigDecimal unitPrice,
            @Nullable ChargeBasis basis,
            String origin,
            @Nullable String originRef,
            @Nullable String reason) {}

    /**
     * Stores the charge in the caller's transaction; one that is there already for the same origin stays as it is.
     *
     * @param by the actor; null for a job
     * @return the entry
     */
    UUID add(UUID parkId, @Nullable UUID by, NewEntry entry);

    /**
     * Takes a charge of the caller's off in its transaction: it is due no more, and the next run takes back what was billed.
     *
     * @return whether it stood until then
     */
    boolean cancel(UUID parkId, UUID by, UUID id, String why);
}
