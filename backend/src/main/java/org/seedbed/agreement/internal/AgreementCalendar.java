package org.seedbed.agreement.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * What days do to agreements: they begin, come near their end and end. Replicas that run at once take different rows, and
 * one that somebody works on is left alone; a run that is repeated finds nothing.
 */
@ApplicationScoped
class AgreementCalendar {

    private static final int AT_ONCE = 200;
    static final List<Integer> NOTICES = List.of(90, 60, 30);
    /** One that is not handed over, or whose deposit nobody has settled, stays signed and is late. */
    private static final String READY = """
            starts_on <= ?
            and exists (select from agreement_file f where f.agreement_id = agreement.id and f.kind = 'HAND_OVER')
            and (cast(terms -> 'deposit' ->> 'amount' as numeric) = 0
                or exists (select from agreement_deposit d where d.agreement_id = agreement.id))""";

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AgreementTrail trail;

    AgreementCalendar(JobDatabase database, ActingContext acting, BusinessClock clock, AgreementTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /** The last day on which the end of an agreement is no news. */
    static LocalDate nearEnd(LocalDate today) {
        return today.plusDays(NOTICES.getFirst());
    }

    private record Moved(UUID parkId, UUID id, String number, String before) {}

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many moved. A run that comes late makes up for every day since the last. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("agreement-calendar"), () -> {
            int moved = all(AgreementMove.START, Sql.of(READY, asOf))
                    + all(AgreementMove.NEAR_END, Sql.of("ends_on <= ?", nearEnd(asOf)));
            QuarkusTransaction.requiringNew().run(() -> tell(asOf));
            return moved + all(AgreementMove.END, Sql.of("ends_on <= ?", asOf));
        });
    }

    private int all(AgreementMove move, Sql due) {
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) {
            some = QuarkusTransaction.requiringNew().call(() -> batch(move, due));
        }
        return all;
    }

    private int batch(AgreementMove move, Sql due) {
        var now = clock.now();
        var moved = database.list(
                Sql.of("with due as (select id, state from agreement where state = any(?) and", move.from())
                        .add(due)
                        .add("""
                        order by id limit ? for update skip locked)
                        update agreement a set version = version + 1, state = ?, ended_at = ?
                        from due where a.id = due.id returning a.park_id, a.id, a.number, due.state""", AT_ONCE, move.to(), move.to().isEnd() ? now : null),
                row -> new Moved(row.uuid("park_id"), row.uuid("id"), row.text("number"), row.text("state")));
        database.execute(Sql.of(
                """
                insert into agreement_step (park_id, id, agreement_id, number, move, from_state, to_state, at, evidence)
                select a.park_id, gen_random_uuid(), a.id,
                    (select coalesce(max(s.number), 0) + 1 from agreement_step s where s.agreement_id = a.id),
                    ?, m.before, ?, ?, '{}'
                from unnest(?::uuid[], ?::text[]) as m (id, before) join agreement a on a.id = m.id""",
                move,
                move.to(),
                now,
                moved.stream().map(Moved::id).toList(),
                moved.stream().map(Moved::before).toList()));
        trail.movedByJob(moved.stream()
                .map(m -> AgreementTrail.moving(m.parkId(), m.id(), m.number(), move))
                .toList());
        return moved.size();
    }

    /** Each of the three once; what is renewed already needs none. */
    private void tell(LocalDate asOf) {
        for (int days : NOTICES) {
            database.execute(Sql.of("""
                    insert into agreement_expiry (park_id, agreement_id, days, told_at)
                    select a.park_id, a.id, ?, ? from agreement a
                    where a.state = ? and a.ends_on > ? and a.ends_on <= ? and not exists (
                        select from agreement n where n.park_id = a.park_id and n.renews_id = a.id and n.lease_id is not null)
                    on conflict on constraint pk_agreement_expiry do nothing""", days, clock.now(), AgreementState.EXPIRING, asOf, asOf.plusDays(days)));
        }
    }
}
