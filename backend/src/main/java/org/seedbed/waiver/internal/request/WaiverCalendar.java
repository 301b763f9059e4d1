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
import org.seedbed.waiver.internal.budget.Budgets;

/**
 * Closes waivers whose last day is over; what is left of their money is free again. Replicas that run at once take different
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
        over.forEach(waiver -> {
            budgets.release(database, waiver.id());
            moves.make(database, waiver, WaiverMove.CLOSE, null, List.of(), Sql.of(""));
        });
        return over.size();
    }
}
