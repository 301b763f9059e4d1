package org.seedbed.tenancy.internal.exit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.audit.Change;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;

/**
 * Begins the way out of tenants whose stage has run out. Once for each such day: one that a person cancelled is not begun
 * again, unless the stage was made longer and runs out anew. What a person began and gave up before that day says nothing
 * of it. Tells besides what is due after an exit. A run that is repeated
 * finds nothing.
 */
@ApplicationScoped
class ExitCalendar {

    private static final int AT_ONCE = 100;

    private static final String RUN_OUT = """
            select e.park_id, e.tenant_id, t.company_id, e.due_on
            from stage_entry e join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
            where e.stage <> 'GRADUATED' and e.due_on <= ? and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?)
                and (t.ends_on is null or t.ends_on > ?)
                and not exists (select from exit_case c where c.park_id = e.park_id and c.tenant_id = e.tenant_id
                    and (c.state not in ('CLOSED', 'CANCELLED') or c.due_on = e.due_on and (c.state = 'CLOSED'
                        or c.opened_by is null
                        or (c.ended_at at time zone 'Asia/Shanghai')::date >= e.due_on)))
            order by e.park_id, e.due_on, e.tenant_id limit ? for no key update of t""";

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final ExitTrail trail;
    private final ExitReminders reminders;

    ExitCalendar(
            JobDatabase database, ActingContext acting, BusinessClock clock, ExitTrail trail, ExitReminders reminders) {
        this.reminders = reminders;
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    private record RunOut(UUID parkId, UUID tenantId, UUID companyId, LocalDate dueOn) {}

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many were begun. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("exit-calendar"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            QuarkusTransaction.requiringNew().run(() -> reminders.tell(asOf));
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        // Two replicas would begin the same ones: one waits and finds them begun.
        database.lock("exit-calendar");
        var changes = new ArrayList<Change>();
        runOut(asOf).forEach(one -> begin(one).ifPresent(changes::add));
        trail.triggered(changes);
        return changes.size();
    }

    private List<RunOut> runOut(LocalDate asOf) {
        return database.list(
                Sql.of(RUN_OUT, asOf, asOf, asOf, asOf, AT_ONCE),
                row -> new RunOut(
                        row.uuid("park_id"), row.uuid("tenant_id"), row.uuid("company_id"), row.date("due_on")));
    }

    private Optional<Change> begin(RunOut one) {
        var id = UUID.randomUUID();
        var year = clock.today().getYear();
        var number = number(year, next(one.parkId(), year));
        var lastDay = one.dueOn().minusDays(1);
        var begun = database.execute(Sql.of(
                """
                insert into exit_case (park_id, id, version, number, state, tenant_id, cause, own, reason,
                    last_day, due_on, due_basis, opened_at)
                values (?, ?, 0, ?, ?, ?, ?, false, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                one.parkId(),
                id,
                number,
                ExitState.TRIGGERED,
                one.tenantId(),
                ExitTrigger.TERM_OVER,
                ExitTrigger.TERM_OVER.zh(),
                lastDay,
                one.dueOn(),
                ExitDue.Basis.STAGE,
                clock.now()));
        return begun == 0
                ? Optional.empty()
                : Optional.of(ExitTrail.triggering(one.parkId(), id, one.companyId(), number, lastDay));
    }

    private int next(UUID parkId, int year) {
        return Objects.requireNonNull(database.first(Sql.of("""
                        insert into exit_counter as c (park_id, year, last) values (?, ?, 1)
                        on conflict on constraint pk_exit_counter do update set last = c.last + 1 returning last""", parkId, year), row -> row.integer("last"))
                .orElse(null));
    }

    static String number(int year, int given) {
        return "TC-%d-%04d".formatted(year, given);
    }
}
