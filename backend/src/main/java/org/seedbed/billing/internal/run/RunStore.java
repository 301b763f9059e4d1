package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.billing.internal.bill.BillErrors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** Bill runs as they are stored, of whatever the scope shows. */
@ApplicationScoped
class RunStore {

    private final Database database;

    RunStore(Database database) {
        this.database = database;
    }

    BillRun require(UUID parkId, UUID id) {
        return find(Sql.of("where park_id = ? and id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends; the worker is waited for. */
    BillRun lock(UUID parkId, UUID id, BillRunState to) {
        var run = find(Sql.of("where park_id = ? and id = ? for update", parkId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (!run.state().next().contains(to)) {
            throw BillErrors.RUN_MOVE.raise("state", run.state());
        }
        return run;
    }

    /** The latest month that was issued. */
    Optional<LocalDate> issuedMonth(UUID parkId) {
        return database
                .list(
                        Sql.of(
                                "select month from bill_run where park_id = ? and state = 'ISSUED' order by month desc limit 1",
                                parkId),
                        row -> row.date("month"))
                .stream()
                .findFirst();
    }

    boolean open(UUID parkId) {
        return database.first(
                        Sql.of(
                                "select id from bill_run where park_id = ? and state in ('PREVIEWING', 'PREVIEWED', 'ISSUING')",
                                parkId),
                        row -> row.uuid("id"))
                .isPresent();
    }

    UUID add(UUID parkId, LocalDate month, LocalDate asOf, UUID by, Instant now) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, position, bills, credits,
                    charged, credited, waived, started_by, started_at)
                select ?, ?, 1, ?, coalesce(max(seq), 0) + 1, 'PREVIEWING', ?, 1, 0, 0, 0, 0, 0, 0, ?, ?
                from bill_run where park_id = ? and month = ?""", parkId, id, month, asOf, by, now, parkId, month));
        return id;
    }

    void again(BillRun run, LocalDate asOf) {
        database.execute(Sql.of("""
                update bill_run set version = version + 1, state = 'PREVIEWING', as_of = ?, preview = preview + 1,
                    tenants = null, position = 0, failed_at = null
                where id = ?""", asOf, run.id()));
        forgetLeases(run);
        // Of the last preview only its figures and lines are compared with, those of the one before go.
        database.execute(Sql.of(
                "delete from bill_run_item where park_id = ? and run_id = ? and preview < ?",
                run.parkId(),
                run.id(),
                run.preview()));
    }

    void order(BillRun run, UUID by, Instant now, LocalDate today) {
        database.execute(Sql.of("""
                update bill_run set version = version + 1, state = 'ISSUING', position = 0, issue_by = ?, issue_at = ?,
                    issued_on = ?, failed_at = null
                where id = ?""", by, now, today, run.id()));
    }

    void discard(BillRun run, Instant now) {
        database.execute(Sql.of(
                "delete from bill_run_item where park_id = ? and run_id = ? and preview < ?",
                run.parkId(),
                run.id(),
                run.preview()));
        database.execute(Sql.of("delete from bill_run_bill where park_id = ? and run_id = ?", run.parkId(), run.id()));
        forgetLeases(run);
        database.execute(Sql.of("""
                update bill_run set version = version + 1, state = 'DISCARDED', ended_at = ?, failed_at = null
                where id = ?""", now, run.id()));
    }

    /** They may be undone again: nothing of them is about to be issued. */
    private void forgetLeases(BillRun run) {
        database.execute(Sql.of("delete from bill_run_lease where park_id = ? and run_id = ?", run.parkId(), run.id()));
    }

    private Optional<BillRun> find(Sql where) {
        return database.first(Sql.of("select * from bill_run").add(where), BillRun::of);
    }
}
