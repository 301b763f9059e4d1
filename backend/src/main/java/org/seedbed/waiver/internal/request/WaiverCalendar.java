package org.seedbed.waiver.internal.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.budget.Budgets;

/**
 * Closes waivers whose last day is over; what is left of their money is free again once their last days are billed. Replicas that run at once take different
 * rows, and a run that is repeated finds nothing. Nothing is ever revoked here: that somebody has left is shown, and a
 * person decides.
 */
@ApplicationScoped
class WaiverCalendar {

    private static final int AT_ONCE = 100;

    private final JobDatabase database;
    private final WaiverRows rows;
    private final WaiverMoves moves;
    private final Budgets budgets;
    private final ActingContext acting;
    private final BusinessClock clock;

    WaiverCalendar(
            JobDatabase database,
            WaiverRows rows,
            WaiverMoves moves,
            Budgets budgets,
            ActingContext acting,
            BusinessClock clock) {
        this.database = database;
        this.rows = rows;
        this.moves = moves;
        this.budgets = budgets;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many were closed. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("waiver-calendar"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        var over = database.list(
                Sql.of("select").add(WaiverRows.COLUMNS).add("""
                                from waiver w where w.to_on <= ? and w.state = any(?)
                                order by w.id limit ? for no key update of w skip locked""", asOf, WaiverMove.CLOSE.from(), AT_ONCE), rows::read);
        over.forEach(waiver -> moves.make(database, waiver, WaiverMove.CLOSE, null, List.of(), Sql.of("")));
        release();
        return over.size();
    }

    /**
     * Its last days are paid by bills that come after its end. So its money is kept until the park has issued the month of the
     * first day after, in which meters are read a last time and periods that are billed in arrears end; of longer periods
     * until the longest that may have begun is over.
     */
    private void release() {
        database.list(Sql.of("""
                                select r.waiver_id from waiver_reservation r
                                join waiver w on w.park_id = r.park_id and w.id = r.waiver_id
                                where r.released_at is null and w.state = ? and exists (
                                    select from bill_run b where b.park_id = w.park_id and b.state = 'ISSUED'
                                        and b.month >= date_trunc('month', w.to_on) + make_interval(months => (
                                            select coalesce(max(case coalesce(p.rhythm, s.rhythm)
                                                    when 'QUARTERLY' then 2 when 'HALF_YEARLY' then 5 when 'YEARLY' then 11 else 0 end)
                                                filter (where coalesce(p.timing, s.timing) = 'ARREARS'), 0)::int
                                            from billing_settings s
                                            left join lease l on l.park_id = s.park_id and l.tenant_id = w.tenant_id
                                            left join lease_plan p on p.park_id = l.park_id and p.lease_id = l.id
                                            where s.park_id = w.park_id)))
                                order by r.id limit ? for update of r skip locked""", WaiverState.CLOSED, AT_ONCE), row -> row.uuid("waiver_id"))
                .forEach(waiver -> budgets.release(database, waiver));
    }
}
