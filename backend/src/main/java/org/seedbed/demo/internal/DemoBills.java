package org.seedbed.demo.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.seedbed.billing.BillRuns;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/**
 * Has the past months of the demo park billed by the worker that bills every park, each as of its first day, so that the
 * bills explain themselves like any others; then adds what was paid. A start that was broken off goes on with the next.
 */
@ApplicationScoped
class DemoBills {

    private static final Logger LOG = Logger.getLogger(DemoBills.class);

    private static final UUID PARK = UUID.fromString("00000000-0000-4000-8200-000000000002");
    private static final UUID FINANCE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    /** Comes with the rest of the demo's money, and with nothing else. */
    private static final UUID BUDGET = UUID.fromString("00000000-0000-4000-8c00-000000000021");

    private static final int MONTHS = 3;

    private final JobDatabase database;
    private final DemoScript script;
    private final BillRuns runs;
    private final boolean enabled;

    DemoBills(
            JobDatabase database,
            DemoScript script,
            BillRuns runs,
            @ConfigProperty(name = "seedbed.demo.enabled") boolean enabled) {
        this.database = database;
        this.script = script;
        this.runs = runs;
        this.enabled = enabled;
    }

    void bill(@Observes @Priority(DemoLoader.LOADED + 1) StartupEvent start) {
        if (!enabled || !isWanted()) {
            return;
        }
        for (int nth = 0; nth < MONTHS; nth++) {
            var run = new UUID(0x0000_0000_0000_4000L, 0x8e00_0000_0000_0000L + nth);
            var month = nth;
            QuarkusTransaction.requiringNew().run(() -> begin(run, month));
            runs.finish(run);
            QuarkusTransaction.requiringNew().run(() -> order(run));
            runs.finish(run);
        }
        QuarkusTransaction.requiringNew().run(() -> script.run("paid.sql"));
        LOG.info("demo park billed");
    }

    private boolean isWanted() {
        return database.count(Sql.of("""
                        select 1 from waiver_budget b where b.id = ?
                            and not exists (select from payment p where p.park_id = b.park_id)""", BUDGET)) > 0;
    }

    private void begin(UUID run, int nth) {
        database.execute(Sql.of("""
                insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, position, bills, credits,
                    charged, credited, waived, started_by, started_at)
                select s.park_id, ?, 1, day.first, 1, 'PREVIEWING', day.first, 1, 0, 0, 0, 0, 0, 0, ?,
                    (day.first + time '09:30') at time zone 'Asia/Shanghai'
                from billing_settings s,
                    lateral (select (s.bills_from + make_interval(months => ?))::date as first) as day
                where s.park_id = ? on conflict do nothing""", run, FINANCE, nth, PARK));
    }

    private void order(UUID run) {
        database.execute(Sql.of("""
                update bill_run set version = version + 1, state = 'ISSUING', position = 0, issue_by = started_by,
                    issue_at = started_at + interval '30 minutes', issued_on = as_of
                where id = ? and state = 'PREVIEWED'""", run));
    }
}
