package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * Lets approved applications expire for which no agreement was put before the checker by the last day to sign; the database
 * frees what was held for them. Replicas that run at once take different rows; a run that is repeated finds nothing.
 */
@ApplicationScoped
class SigningExpiry {

    private static final int AT_ONCE = 200;

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    SigningExpiry(JobDatabase database, ActingContext acting, BusinessClock clock, AdmissionTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    private record Expired(UUID parkId, UUID id, String number) {}

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many expired; the last day itself is still theirs. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("signing-expiry"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        var move = ApplicationMove.MISS_SIGNING;
        var expired = database.list(
                Sql.of("""
                        update admission_application a set version = version + 1, state = ?, ended_at = ?
                        where a.id in (
                            select w.id from admission_application w
                            where w.state = ? and w.sign_until < ? and agreement_under_way(w.id) is null
                            order by w.sign_until limit ? for update skip locked)
                        returning a.park_id, a.id, a.number""", move.to(), clock.now(), ApplicationState.APPROVED, asOf, AT_ONCE),
                row -> new Expired(row.uuid("park_id"), row.uuid("id"), row.text("number")));
        database.execute(Sql.of(
                """
                insert into admission_step
                    (park_id, id, application_id, number, move, from_state, to_state, at, evidence)
                select a.park_id, gen_random_uuid(), a.id,
                    (select coalesce(max(s.number), 0) + 1 from admission_step s where s.application_id = a.id),
                    ?, ?, ?, ?, '{}'
                from admission_application a where a.id = any(?)""",
                move,
                ApplicationState.APPROVED,
                move.to(),
                clock.now(),
                expired.stream().map(Expired::id).toList()));
        trail.movedByJob(expired.stream()
                .map(e -> AdmissionTrail.moving(e.parkId(), e.id(), e.number(), move))
                .toList());
        return expired.size();
    }
}
