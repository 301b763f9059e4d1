package org.seedbed.billing.internal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Single charges as they are stored. What another module asks for twice is one charge. */
@ApplicationScoped
class EntryStore implements ChargeEntries {

    private final Database database;
    private final JobDatabase jobs;
    private final BusinessClock clock;
    private final EntryQueries queries;
    private final Trail trail;

    EntryStore(Database database, JobDatabase jobs, BusinessClock clock, EntryQueries queries, Trail trail) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.queries = queries;
        this.trail = trail;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public UUID add(UUID parkId, @Nullable UUID by, NewEntry entry) {
        // A job works in the other database, and its rows are told of in the same transaction.
        var rows = by == null ? jobs : database;
        var id = UUID.randomUUID();
        if (rows.execute(insert(parkId, id, by, entry)) == 0) {
            return there(parkId, entry, rows);
        }
        var change = EntryTrail.created(parkId, id, entry);
        if (by == null) {
            trail.recordJob(List.of(change));
        } else {
            trail.record(change);
        }
        return id;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean cancel(UUID parkId, UUID by, UUID id, String why) {
        var before = queries.told(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var cancelled = database.execute(Sql.of("""
                update charge_entry set version = version + 1, cancelled_by = ?, cancelled_at = ?, cancelled_why = ?
                where park_id = ? and id = ? and cancelled_at is null""", by, clock.now(), why, parkId, id));
        if (cancelled == 0) {
            return false;
        }
        var after = queries.told(parkId, id).orElseThrow();
        trail.record(EntryTrail.cancelled(parkId, id, before, after.state(), why));
        return true;
    }

    private static UUID there(UUID parkId, NewEntry entry, SqlRunner rows) {
        var sql = Sql.of(
                "select id from charge_entry where park_id = ? and origin = ? and origin_ref = ?",
                parkId,
                entry.origin(),
                entry.originRef());
        return rows.first(sql, row -> row.uuid("id")).orElseThrow();
    }

    private Sql insert(UUID parkId, UUID id, @Nullable UUID by, NewEntry entry) {
        return Sql.of(
                """
                insert into charge_entry (park_id, id, version, tenant_id, fee, label, from_on, to_on, quantity, unit_price,
                    basis, origin, origin_ref, reason, entered_by, entered_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                parkId,
                id,
                entry.tenantId(),
                entry.fee(),
                entry.label(),
                entry.days().from(),
                entry.days().to(),
                entry.quantity(),
                entry.unitPrice(),
                entry.basis(),
                entry.origin(),
                entry.originRef(),
                entry.reason(),
                by,
                clock.now());
    }
}
