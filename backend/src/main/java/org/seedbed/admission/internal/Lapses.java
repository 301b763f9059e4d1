package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.IntFunction;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Ends applications on which somebody did not act in time, each with its step and its row in the trail. Replicas that run at
 * once take different rows; a run that is repeated finds nothing.
 */
@ApplicationScoped
class Lapses {

    private static final int AT_ONCE = 200;

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    Lapses(JobDatabase database, ActingContext acting, BusinessClock clock, AdmissionTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    private record Expired(UUID parkId, UUID id, String number) {}

    /**
     * How many were ended.
     *
     * @param move a move of the system, from one state
     * @param overdue the ids of at most so many that waited too long, their rows locked and locked ones skipped
     */
    int run(String job, ApplicationMove move, IntFunction<Sql> overdue) {
        return acting.run(Acting.job(job), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(move, overdue));
            }
            return all;
        });
    }

    /**
     * Held first and asked again then: somebody may have acted after the first question was put and before their row was
     * free.
     */
    private int batch(ApplicationMove move, IntFunction<Sql> overdue) {
        var held = database.list(overdue.apply(AT_ONCE), row -> row.uuid("id"));
        ApplicationState from = move.from().iterator().next();
        var expired = database.list(
                Sql.of(
                                "update admission_application a set version = version + 1, state = ?, ended_at = ?",
                                move.to(),
                                clock.now())
                        .add("where a.id = any(?) and a.id in (", held)
                        .add(overdue.apply(AT_ONCE))
                        .add(") and a.state = ? returning a.park_id, a.id, a.number", from),
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
                from,
                move.to(),
                clock.now(),
                expired.stream().map(Expired::id).toList()));
        trail.movedByJob(expired.stream()
                .map(e -> AdmissionTrail.moving(e.parkId(), e.id(), e.number(), move))
                .toList());
        return expired.size();
    }
}
