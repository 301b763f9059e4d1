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

/**
 * Lets approved applications expire for which no agreement was put before the checker by the last day to sign; the database
 * frees what was held for them.
 */
@ApplicationScoped
class SigningExpiry {

    private final Lapses lapses;
    private final BusinessClock clock;

    SigningExpiry(Lapses lapses, BusinessClock clock) {
        this.lapses = lapses;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many expired; the last day itself is still theirs. */
    int run(LocalDate asOf) {
        return lapses.run(
                "signing-expiry",
                ApplicationMove.MISS_SIGNING,
                atOnce -> Sql.of("""
                        select w.id from admission_application w
                        where w.state = ? and w.sign_until < ? and agreement_under_way(w.id) is null
                        order by w.sign_until limit ? for update skip locked""", ApplicationState.APPROVED, asOf, atOnce));
    }
}
