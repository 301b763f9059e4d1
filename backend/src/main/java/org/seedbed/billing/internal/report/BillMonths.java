package org.seedbed.billing.internal.report;

import java.util.UUID;
import org.seedbed.shared.db.Sql;

/** To which month a bill counts: that of the run that issued it; a credit note to that of the bill it corrects. */
final class BillMonths {

    private BillMonths() {}

    /** Bills and credit notes of a park with {@code counted_on}, a day of the month they count to. */
    static Sql bills(UUID parkId) {
        return Sql.of("""
                select b.park_id, b.id, b.kind, b.number, b.tenant_id, b.issued_on, b.due_on,
                    coalesce(r.month, o.issued_on, b.issued_on) as counted_on
                from bill b
                left join bill o on o.park_id = b.park_id and o.id = b.corrects_id
                left join bill_run r on r.park_id = b.park_id and r.id = coalesce(o.run_id, b.run_id)
                where b.park_id = ?""", parkId);
    }

    /** The same of some months. */
    static Sql bills(UUID parkId, MonthSpan span) {
        return Sql.of("select * from (")
                .add(bills(parkId))
                .add(") x where counted_on >= ? and counted_on < ?", span.firstDay(), span.dayAfter());
    }
}
