package org.seedbed.tenancy.internal.graduation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.internal.StayEnded;

/** Whoever has left graduates no more: its review is given up with the stay, at once or by the clock after its last day. */
@ApplicationScoped
class GiveUpReviews {

    private static final Logger LOG = Logger.getLogger(GiveUpReviews.class);

    private static final String REASON = "企业已离园";

    private final GraduationStore store;
    private final GraduationTrail trail;
    private final Database database;
    private final JobDatabase jobs;
    private final ActingContext acting;
    private final BusinessClock clock;

    GiveUpReviews(
            GraduationStore store,
            GraduationTrail trail,
            Database database,
            JobDatabase jobs,
            ActingContext acting,
            BusinessClock clock) {
        this.store = store;
        this.trail = trail;
        this.database = database;
        this.jobs = jobs;
        this.acting = acting;
        this.clock = clock;
    }

    /** One that lasts today still, or is told ahead, leaves time to decide. */
    void onStayEnded(@Observes StayEnded ended) {
        if (!ended.lastDay().isBefore(clock.today())) {
            return;
        }
        var by = Objects.requireNonNull(acting.current().userId());
        var open = database.list(Sql.of("""
                        select id from graduation_review where park_id = ? and tenant_id = ?
                            and state in ('PROPOSED', 'IN_REVIEW') for no key update""", ended.parkId(), ended.tenantId()), row -> row.uuid("id"));
        for (var id : open) {
            store.make(
                    store.require(ended.parkId(), id),
                    GraduationMove.WITHDRAW,
                    REASON,
                    Sql.of(", reason = ?, decided_by = ?, decided_at = ?", REASON, by, clock.now()));
        }
    }

    private record Left(UUID parkId, UUID id, UUID companyId, String company, GraduationState state) {

        static Left of(Row row) {
            return new Left(
                    row.uuid("park_id"),
                    row.uuid("id"),
                    row.uuid("company_id"),
                    row.text("name"),
                    row.constant("state", GraduationState.class));
        }
    }

    /**
     * By the clock, of all whose last day is before the day; called by a job.
     *
     * @return how many were given up
     */
    int after(LocalDate asOf) {
        var left = QuarkusTransaction.requiringNew().call(() -> jobs.list(Sql.of("""
                        select r.park_id, r.id, r.state, t.company_id, c.name from graduation_review r
                        join tenant t on t.park_id = r.park_id and t.id = r.tenant_id
                        join company c on c.id = t.company_id
                        where r.state in ('PROPOSED', 'IN_REVIEW') and t.ends_on <= ?
                        order by r.park_id, r.id""", asOf), Left::of));
        return left.stream().mapToInt(one -> alone(one, asOf)).sum();
    }

    /** What is wrong with one keeps no other from its end. */
    private int alone(Left left, LocalDate asOf) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> withdraw(left, asOf));
        } catch (RuntimeException e) {
            LOG.errorf(e, "graduation review %s is not given up", left.id());
            return 0;
        }
    }

    /** Asked once more by the statement itself: somebody may have decided meanwhile, or taken the leaving back. */
    private int withdraw(Left left, LocalDate asOf) {
        var ended = jobs.execute(Sql.of(
                """
                update graduation_review r set version = version + 1, state = ?, reason = ?, decided_at = ?
                where r.park_id = ? and r.id = ? and r.state = ? and exists (
                    select from tenant t where t.park_id = r.park_id and t.id = r.tenant_id and t.ends_on <= ?)""", GraduationMove.WITHDRAW.to(), REASON, clock.now(), left.parkId(), left.id(), left.state(), asOf));
        if (ended > 0) {
            trail.givenUp(left.parkId(), left.id(), left.companyId(), left.company(), left.state(), REASON);
        }
        return ended;
    }
}
