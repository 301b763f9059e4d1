package org.seedbed.waiver.internal.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.seedbed.waiver.PeriodReports;
import org.seedbed.waiver.SuspensionCause;
import org.seedbed.waiver.WaiverMove;

/**
 * Lets waivers rest while reports are missing that their policy asks for, and run again once they are in. Both leave dated
 * rows as a person's word does, so that bills are computed from the same rows before and after. What a person suspended, a
 * person lets run again.
 */
@ApplicationScoped
class ReportSuspensions {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JobDatabase database;
    private final WaiverRows rows;
    private final WaiverMoves moves;
    private final PeriodReports reports;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final Notifications notifications;

    ReportSuspensions(
            JobDatabase database,
            WaiverRows rows,
            WaiverMoves moves,
            PeriodReports reports,
            ActingContext acting,
            BusinessClock clock,
            Notifications notifications) {
        this.database = database;
        this.rows = rows;
        this.moves = moves;
        this.reports = reports;
        this.acting = acting;
        this.clock = clock;
        this.notifications = notifications;
    }

    /** Those that rest are few and wait for it. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void resumeOften() {
        resume(clock.today());
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        suspend(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        suspend(begun.day());
    }

    /** How many rest from the day on. */
    int suspend(LocalDate asOf) {
        return each(asOf, true);
    }

    /** How many run again from the day on. */
    int resume(LocalDate asOf) {
        return each(asOf, false);
    }

    private record Batch(int changed, Optional<UUID> last) {}

    private int each(LocalDate asOf, boolean suspend) {
        return acting.run(Acting.job("waiver-reports"), () -> {
            int all = 0;
            var after = Optional.of(FIRST);
            while (after.isPresent()) {
                var from = after.get();
                var batch = QuarkusTransaction.requiringNew().call(() -> batch(asOf, suspend, from));
                all += batch.changed();
                after = batch.last();
            }
            return all;
        });
    }

    private Batch batch(LocalDate asOf, boolean suspend, UUID after) {
        var found = database.list(
                Sql.of("select")
                        .add(WaiverRows.COLUMNS)
                        .add("from waiver w where w.id > ?", after)
                        .add(condition(suspend), asOf, asOf)
                        .add("order by w.id limit ?", AT_ONCE),
                rows::read);
        var overdue = reports.overdueAmong(
                database, found.stream().map(Waiver::tenantId).distinct().toList(), asOf);
        int changed = 0;
        for (var waiver : found) {
            if (overdue.contains(waiver.tenantId()) == suspend && held(waiver)) {
                change(waiver, asOf, suspend);
                changed++;
            }
        }
        return new Batch(
                changed,
                found.size() < AT_ONCE
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    private static String condition(boolean suspend) {
        return suspend ? """
                and w.state = 'ACTIVE' and w.scheme -> 'requires' @> '["PERIOD_REPORTS"]' and w.from_on <= ? and w.to_on > ?""" : """
                and w.state = 'SUSPENDED' and exists (select from waiver_suspension s where s.waiver_id = w.id
                    and s.to_on is null and s.made_by is null and s.from_on <= ?) and w.to_on > ?""";
    }

    /** Somebody may have moved it since it was read, or be about to. */
    private boolean held(Waiver waiver) {
        return !database.list(
                        Sql.of(
                                "select id from waiver where id = ? and state = ? and version = ? for no key update skip locked",
                                waiver.id(),
                                waiver.state(),
                                waiver.version()),
                        row -> row.uuid("id"))
                .isEmpty();
    }

    private void change(Waiver waiver, LocalDate asOf, boolean suspend) {
        if (suspend) {
            var reason = "经营报表逾期未报，系统自动暂停";
            database.execute(Sql.of(
                    """
                    insert into waiver_suspension (park_id, id, waiver_id, from_on, cause, reason, made_at)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    waiver.parkId(),
                    UUID.randomUUID(),
                    waiver.id(),
                    asOf,
                    SuspensionCause.REPORT_MISSING,
                    reason,
                    clock.now()));
            moves.make(database, waiver, WaiverMove.SUSPEND, reason, List.of(), Sql.of(""));
            tell(MessageKind.WAIVER_RESTS, waiver, asOf);
        } else {
            database.execute(Sql.of(
                    "update waiver_suspension set to_on = ? where waiver_id = ? and to_on is null and made_by is null",
                    asOf,
                    waiver.id()));
            moves.make(database, waiver, WaiverMove.RESUME, "逾期报表已报送，系统自动恢复", List.of(), Sql.of(""));
            tell(MessageKind.WAIVER_RUNS_AGAIN, waiver, asOf);
        }
    }

    /** Whoever pays the company's bills. */
    private void tell(MessageKind kind, Waiver waiver, LocalDate asOf) {
        var once = waiver.id() + " version " + waiver.version();
        var message = new Message(kind, waiver.parkId(), waiver.id(), once, Map.of("day", asOf.toString()));
        notifications.tellCompany(waiver.companyId(), Permission.OWN_BILLING, message);
    }
}
