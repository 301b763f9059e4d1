package org.seedbed.agreement.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/** The day of a signed supplement comes. Replicas that run at once take different rows; a run that is repeated finds nothing. */
@ApplicationScoped
class SupplementCalendar {

    private static final int AT_ONCE = 200;

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AgreementTrail trail;

    SupplementCalendar(JobDatabase database, ActingContext acting, BusinessClock clock, AgreementTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    private record Moved(UUID parkId, UUID id, UUID agreementId, String number) {}

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many took effect. A run that comes late makes up for every day since the last. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("supplement-calendar"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        var move = SupplementMove.TAKE_EFFECT;
        var now = clock.now();
        var moved = database.list(
                Sql.of("""
                        with due as (
                            select id from agreement_supplement where state = any(?) and effective_on <= ?
                            order by id limit ? for update skip locked)
                        update agreement_supplement s set version = s.version + 1, state = ?, ended_at = ?
                        from due, agreement a
                        where s.id = due.id and a.park_id = s.park_id and a.id = s.agreement_id
                        returning s.park_id, s.id, s.agreement_id, a.number, s.number as sequence""", move.from(), asOf, AT_ONCE, move.to(), now),
                row -> new Moved(
                        row.uuid("park_id"),
                        row.uuid("id"),
                        row.uuid("agreement_id"),
                        Supplement.number(row.text("number"), row.integer("sequence"))));
        database.execute(
                Sql.of("""
                insert into agreement_supplement_step (park_id, id, supplement_id, number, move, from_state, to_state, at,
                    evidence)
                select s.park_id, gen_random_uuid(), s.id,
                    (select coalesce(max(t.number), 0) + 1 from agreement_supplement_step t where t.supplement_id = s.id),
                    ?, 'SIGNED', ?, ?, '{}'
                from agreement_supplement s where s.id = any(?)""", move, move.to(), now, moved.stream().map(Moved::id).toList()));
        trail.movedByJob(moved.stream()
                .map(m -> SupplementTrail.effective(m.parkId(), m.agreementId(), m.number()))
                .toList());
        return moved.size();
    }
}
