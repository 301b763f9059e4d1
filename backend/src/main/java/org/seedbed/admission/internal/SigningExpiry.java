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
 * Lets approved applications expire that nobody signed in thirty days; the database frees what was held for them. A run
 * that is repeated finds nothing.
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

    /** How many expired; the thirtieth day itself is still theirs. */
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
        var lastDay = asOf.minusDays(NextSteps.DAYS_TO_SIGN);
        var expired = database.list(
                Sql.of(
                        """
                        update admission_application a set version = version + 1, state = ?, ended_at = ?
                        where a.id in (
                            select w.id from admission_application w
                            join admission_step s on s.application_id = w.id and s.move = ?
                            where w.state = ? and (s.at at time zone 'Asia/Shanghai')::date < ?
                            order by s.at limit ? for update of w skip locked)
                        returning a.park_id, a.id, a.number""",
                        move.to(),
                        clock.now(),
                        ApplicationMove.APPROVE,
                        ApplicationState.APPROVED,
                        lastDay,
                        AT_ONCE),
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
