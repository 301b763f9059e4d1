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
 * Lets applications expire whose applicant did not answer in time. Replicas that run at once take different rows, and one
 * that is being answered is left alone; a run that is repeated finds nothing.
 */
@ApplicationScoped
class SupplementExpiry {

    private static final int AT_ONCE = 200;

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    SupplementExpiry(JobDatabase database, ActingContext acting, BusinessClock clock, AdmissionTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    private record Expired(UUID parkId, UUID id, String number) {}

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many expired; the last day itself is still the applicant's. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("supplement-expiry"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        var move = ApplicationMove.MISS_SUPPLEMENT;
        var expired = database.list(
                Sql.of("""
                        update admission_application a set version = version + 1, state = ?, ended_at = ?
                        where a.id in (
                            select w.id from admission_application w
                            join admission_supplement s on s.application_id = w.id
                            where w.state = ? and s.due_on < ? order by s.due_on limit ?
                            for update of w skip locked)
                        returning a.park_id, a.id, a.number""", move.to(), clock.now(), ApplicationState.NEED_SUPPLEMENT, asOf, AT_ONCE),
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
                ApplicationState.NEED_SUPPLEMENT,
                move.to(),
                clock.now(),
                expired.stream().map(Expired::id).toList()));
        trail.movedByJob(expired.stream()
                .map(e -> AdmissionTrail.moving(e.parkId(), e.id(), e.number(), move))
                .toList());
        return expired.size();
    }
}
