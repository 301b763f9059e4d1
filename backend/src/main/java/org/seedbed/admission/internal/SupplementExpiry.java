package org.seedbed.admission.internal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/** Lets applications expire whose applicant did not answer in time; one that is being answered is left alone. */
@ApplicationScoped
class SupplementExpiry {

    private final Lapses lapses;
    private final BusinessClock clock;

    SupplementExpiry(Lapses lapses, BusinessClock clock) {
        this.lapses = lapses;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many expired; the last day itself is still the applicant's. */
    int run(LocalDate asOf) {
        return lapses.run(
                "supplement-expiry",
                ApplicationMove.MISS_SUPPLEMENT,
                atOnce -> Sql.of("""
                        select w.id from admission_application w
                        join admission_supplement s on s.application_id = w.id
                        where w.state = ? and s.due_on < ? order by s.due_on limit ?
                        for update of w skip locked""", ApplicationState.NEED_SUPPLEMENT, asOf, atOnce));
    }
}
