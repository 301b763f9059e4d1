package org.seedbed.billing.internal.bill;

import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/**
 * Held by whoever starts a run or writes a credit note: a run that begins sees every credit note, and no credit note comes
 * once a run has looked.
 */
public final class BillLock {

    private BillLock() {}

    /** Until the transaction ends. */
    public static void take(UUID parkId, SqlRunner rows) {
        rows.lock("bills of " + parkId);
    }
}
