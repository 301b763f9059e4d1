package org.seedbed.billing.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.BillingPlan.Anchor;
import org.seedbed.billing.charge.BillingPlan.Timing;
import org.seedbed.billing.charge.Rhythm;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;

/** How a park and its leases are billed, as it is stored. */
@ApplicationScoped
class ContractStore {

    private final Database database;

    ContractStore(Database database) {
        this.database = database;
    }

    static BillingSettings settings(UUID parkId, SqlRunner rows) {
        return rows.first(Sql.of("select * from billing_settings where park_id = ?", parkId), ContractStore::settings)
                .orElse(BillingSettings.UNSET);
    }

    /** Those that have something of their own. */
    static Map<UUID, LeasePlan> plans(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows) {
        return rows
                .list(
                        Sql.of(
                                "select * from lease_plan where park_id = ? and lease_id = any(?)",
                                parkId,
                                List.copyOf(leaseIds)),
                        ContractStore::plan)
                .stream()
                .collect(Collectors.toMap(LeasePlan::leaseId, Function.identity()));
    }

    /** The tenant of a lease; held, so that two who set its plan come one after the other. */
    UUID tenantOf(UUID parkId, UUID leaseId) {
        return database.first(
                        Sql.of("select tenant_id from lease where park_id = ? and id = ?", parkId, leaseId),
                        row -> row.uuid("tenant_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Whether days before this one were billed here already: of one lease, or of any and of what is counted. */
    boolean billedBefore(UUID parkId, Collection<UUID> leaseIds, LocalDate day) {
        return database.first(
                        Sql.of("select 1 as one from bill_line where park_id = ? and from_on < ?", parkId, day)
                                .add(
                                        leaseIds.isEmpty()
                                                ? "and (lease_id is not null or fee in ('ELECTRICITY', 'WATER'))"
                                                : "")
                                .filter(leaseIds, "and lease_id = any(?)")
                                .add("limit 1"),
                        row -> row.integer("one"))
                .isPresent();
    }

    void put(UUID parkId, BillingSettings before, BillingSettings now) {
        var changed = before.version() == 0
                ? database.execute(Sql.of(
                        """
                        insert into billing_settings (park_id, version, bills_from, rhythm, anchor, timing, due_days,
                            late_rate_percent, late_cap_percent)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint pk_billing_settings do nothing""",
                        parkId,
                        now.billsFrom(),
                        now.rhythm(),
                        now.anchor(),
                        now.timing(),
                        now.dueDays(),
                        now.lateRatePercent(),
                        now.lateCapPercent()))
                : database.execute(Sql.of(
                        """
                        update billing_settings set version = version + 1, bills_from = ?, rhythm = ?, anchor = ?,
                            timing = ?, due_days = ?, late_rate_percent = ?, late_cap_percent = ?
                        where park_id = ? and version = ?""",
                        now.billsFrom(),
                        now.rhythm(),
                        now.anchor(),
                        now.timing(),
                        now.dueDays(),
                        now.lateRatePercent(),
                        now.lateCapPercent(),
                        parkId,
                        before.version()));
        requireOne(changed);
    }

    void put(UUID parkId, LeasePlan before, LeasePlan now) {
        var changed = before.version() == 0
                ? database.execute(Sql.of(
                        """
                        insert into lease_plan (park_id, lease_id, version, rhythm, anchor, timing, due_days, bills_from)
                        values (?, ?, 1, ?, ?, ?, ?, ?) on conflict on constraint pk_lease_plan do nothing""",
                        parkId,
                        now.leaseId(),
                        now.rhythm(),
                        now.anchor(),
                        now.timing(),
                        now.dueDays(),
                        now.billsFrom()))
                : database.execute(Sql.of(
                        """
                        update lease_plan set version = version + 1, rhythm = ?, anchor = ?, timing = ?, due_days = ?,
                            bills_from = ?
                        where park_id = ? and lease_id = ? and version = ?""",
                        now.rhythm(),
                        now.anchor(),
                        now.timing(),
                        now.dueDays(),
                        now.billsFrom(),
                        parkId,
                        now.leaseId(),
                        before.version()));
        requireOne(changed);
    }

    void remove(UUID parkId, LeasePlan plan) {
        requireOne(database.execute(Sql.of(
                "delete from lease_plan where park_id = ? and lease_id = ? and version = ?",
                parkId,
                plan.leaseId(),
                plan.version())));
    }

    /** Somebody may have been quicker since it was read. */
    private static void requireOne(int changed) {
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private static BillingSettings settings(Row row) {
        return new BillingSettings(
                row.integer("version"),
                row.date("bills_from"),
                row.constant("rhythm", Rhythm.class),
                row.constant("anchor", Anchor.class),
                row.constant("timing", Timing.class),
                row.integer("due_days"),
                row.decimal("late_rate_percent"),
                row.decimal("late_cap_percent"));
    }

    private static LeasePlan plan(Row row) {
        return new LeasePlan(
                row.uuid("lease_id"),
                row.integer("version"),
                row.constantOrNull("rhythm", Rhythm.class),
                row.constantOrNull("anchor", Anchor.class),
                row.constantOrNull("timing", Timing.class),
                row.integerOrNull("due_days"),
                row.dateOrNull("bills_from"));
    }
}
