package org.seedbed.billing.internal.bill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.adjust.BilledLine;
import org.seedbed.billing.internal.adjust.LineRef;

/**
 * A line of an issued bill.
 *
 * @param number of the bill
 * @param line within it, from 1
 * @param leaseId of what is let; null for meters and single charges
 * @param incubatee whether the tenant was one on the line's first day
 */
public record StoredLine(
        UUID billId,
        String number,
        int line,
        String label,
        @Nullable UUID leaseId,
        VatCategory vat,
        boolean incubatee,
        BillLine billed) {

    public LineRef ref() {
        return new LineRef(number, line);
    }

    /** As corrections look at it; those that take back are not asked for. */
    public BilledLine standing() {
        return new BilledLine(ref(), billed, null);
    }
}
