package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.internal.late.LateFeeReview.Charged;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** Single charges that are late fees: of which bill, which days and at what rate. */
@ApplicationScoped
class LateCharges {

    private final Database database;

    LateCharges(Database database) {
        this.database = database;
    }

    /** A charge that nobody cancelled, and when it was made. */
    record Standing(Charged charged, Instant at) {

        static Standing of(Row row) {
            return new Standing(
                    new Charged(
                            row.uuid("entry_id"),
                            row.date("from_on"),
                            row.date("to_on"),
                            row.decimal("rate_percent"),
                            row.decimal("cap_percent"),
                            row.decimal("amount")),
                    row.instant("entered_at"));
        }
    }

    void add(UUID parkId, UUID entryId, DueLateFee due) {
        database.execute(Sql.of(
                """
                insert into late_fee (park_id, entry_id, bill_id, tenant_id, from_on, to_on, rate_percent, cap_percent)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                entryId,
                due.bill().id(),
                due.bill().tenantId(),
                due.from(),
                due.to(),
                due.rate(),
                due.cap()));
    }

    Map<UUID, List<Standing>> standing(UUID parkId, Collection<UUID> bills) {
        var standing = new HashMap<UUID, List<Standing>>();
        database.list(
                Sql.of("""
                        select f.*, e.entered_at, round(e.unit_price * e.quantity, 2) as amount
                        from late_fee f join charge_entry e on e.park_id = f.park_id and e.id = f.entry_id
                        where f.park_id = ? and f.bill_id = any(?) and e.cancelled_at is null
                        order by f.from_on""", parkId, bills),
                row -> standing.computeIfAbsent(row.uuid("bill_id"), id -> new ArrayList<>())
                        .add(Standing.of(row)));
        return standing;
    }
}
