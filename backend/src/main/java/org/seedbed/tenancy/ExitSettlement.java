package org.seedbed.tenancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.Worded;

/**
 * What has to be settled before a tenant leaves. Tenancy lies below leases, bills and waivers, so each of them answers for
 * its own through this port; what is settled is settled there, and asked anew each time.
 */
public interface ExitSettlement {

    /**
     * Who leaves, and when.
     *
     * @param lastDay of the stay
     */
    record Leaving(UUID parkId, UUID tenantId, ExitTrigger trigger, LocalDate lastDay) {}

    /** What an item is about; {@code linkId} of the item is the id of that. */
    @Schema(name = "ExitItemKind")
    enum Kind implements Worded {
        /** A bill of which something is open. */
        UNPAID_BILL("未付账单", "Unpaid bill"),
        /** Charges up to the last day that are on no bill yet, less what a run would take back; no link. */
        UNBILLED("尚未出账", "Not billed yet"),
        /** A meter without the reading that the last bill needs. */
        METER_READING("缺少抄表", "Reading missing"),
        /** Facts of which no bill can be made: a price, a tariff, a reading that cannot be; no link. */
        BILLING_GAP("无法出账", "Cannot be billed"),
        /** Money on the account that nobody has used; the link is the tenant. */
        PREPAID("预收款", "Prepaid"),
        /** A deposit that was paid with a bill. */
        BILLED_DEPOSIT("押金（账单）", "Deposit on a bill"),
        /** A deposit that was received with an agreement. */
        AGREED_DEPOSIT("协议保证金", "Deposit of an agreement"),
        /** A waiver that is not decided on: whether what was paid comes back, or whether it is still wanted. */
        WAIVER("减免", "Waiver"),
        /** A lease that lasts beyond the last day, or one that ends by it. */
        LEASE("租约", "Lease"),
        /** An agreement that is being written. */
        AGREEMENT("孵化协议", "Agreement");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * One thing between the two.
     *
     * @param key the same for the same thing, whenever it is asked
     * @param label number or name, as people know it
     * @param amount 元; above zero: the company owes it, below: the park has it of the company's; null: no money
     * @param atMost 元 that may come back, before somebody decides how much
     * @param day it was due, ends, or is needed for
     */
    record Found(
            Kind kind,
            String key,
            String label,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal atMost,
            @Nullable LocalDate day,
            @Nullable UUID linkId,
            boolean done) {}

    /** Of one tenant, by what the actor may see: whoever settles sees bills, leases and waivers. */
    List<Found> of(Leaving leaving);
}
