package org.seedbed.tenancy.internal.chain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;
import org.seedbed.tenancy.Stage;

/**
 * Says in good time that a stage runs out: 90, 30 and 7 days before, to the park and to the company, and once it has run
 * out to the park. Nothing ends by itself: an extension, the next stage or the exit is for people to decide.
 */
@ApplicationScoped
class StageWarnings {

    private static final int AT_ONCE = 200;

    /** Of one found late only the nearest warning is said. */
    private static final String NEWLY = """
            with due as (
                select e.park_id, e.id, e.tenant_id, e.stage, e.due_on, t.company_id,
                    case when e.due_on <= ? then 0 when e.due_on <= ? then 7 when e.due_on <= ? then 30 else 90 end as days
                from stage_entry e join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                where e.due_on <= ? and e.stage <> 'GRADUATED' and e.starts_on <= ?
                    and (e.ends_on is null or e.ends_on > ?)
                    and (t.ends_on is null or t.ends_on > e.due_on)),
            said as (
                insert into stage_warning (park_id, entry_id, due_on, days, told_at)
                select d.park_id, d.id, d.due_on, d.days, ? from due d
                where not exists (select from stage_warning w where w.park_id = d.park_id and w.entry_id = d.id
                    and w.due_on = d.due_on and w.days <= d.days)
                order by d.due_on, d.id limit ?
                on conflict do nothing
                returning park_id, entry_id, days)
            select d.*, c.name from said s
            join due d on d.park_id = s.park_id and d.id = s.entry_id and d.days = s.days
            join company c on c.id = d.company_id""";

    private final JobDatabase database;
    private final Notifications notifications;
    private final ActingContext acting;
    private final BusinessClock clock;

    StageWarnings(JobDatabase database, Notifications notifications, ActingContext acting, BusinessClock clock) {
        this.database = database;
        this.notifications = notifications;
        this.acting = acting;
        this.clock = clock;
    }

    private record Due(
            UUID parkId, UUID tenantId, UUID companyId, String name, Stage stage, LocalDate dueOn, int days) {}

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many stages were warned of; a run that is repeated finds none. */
    int run(LocalDate today) {
        return acting.run(Acting.job("stage-warnings"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(today));
            }
            return all;
        });
    }

    private int batch(LocalDate today) {
        var newly = database.list(
                Sql.of(
                        NEWLY,
                        today,
                        today.plusDays(7),
                        today.plusDays(30),
                        today.plusDays(90),
                        today,
                        today,
                        clock.now(),
                        AT_ONCE),
                row -> new Due(
                        row.uuid("park_id"),
                        row.uuid("tenant_id"),
                        row.uuid("company_id"),
                        row.text("name"),
                        row.constant("stage", Stage.class),
                        row.date("due_on"),
                        row.integer("days")));
        newly.forEach(this::tell);
        return newly.size();
    }

    private void tell(Due due) {
        var over = due.days() == 0;
        var message = new Message(
                over ? MessageKind.STAGE_OVERDUE : MessageKind.STAGE_ENDS_SOON,
                due.parkId(),
                due.tenantId(),
                due.tenantId() + ":" + due.dueOn() + ":" + due.days(),
                Map.of(
                        "company",
                        due.name(),
                        "stage",
                        due.stage().name(),
                        "day",
                        due.dueOn().toString()));
        notifications.tellPark(Permission.TENANT_EDIT, message);
        if (!over) {
            notifications.tellCompany(due.companyId(), Permission.OWN_COMPANY_READ, message);
        }
    }
}
