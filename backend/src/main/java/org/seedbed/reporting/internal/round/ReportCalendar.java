package org.seedbed.reporting.internal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * Reminds companies of reports that are due in seven days, in three, and today. A day that was missed is made up for as long
 * as the report is not due: whoever would have been reminded on it is reminded now, each occasion once.
 */
@ApplicationScoped
class ReportCalendar {

    private final Reminders reminders;
    private final ActingContext acting;
    private final BusinessClock clock;

    ReportCalendar(Reminders reminders, ActingContext acting, BusinessClock clock) {
        this.reminders = reminders;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many were reminded. */
    int run(LocalDate asOf) {
        return acting.run(
                Acting.job("report-calendar"),
                () -> QuarkusTransaction.requiringNew().call(() -> reminders.byClock(asOf)));
    }
}
