package org.seedbed.notice.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.seedbed.audit.Trail;
import org.seedbed.notice.NoticeState;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * Ends the periods that are over, each notice in a transaction of its own. Every replica looks; a notice another one is at
 * work on is skipped, and one that failed is tried again in a few minutes without keeping the others.
 */
@ApplicationScoped
class PeriodEnd {

    private static final Logger LOG = Logger.getLogger(PeriodEnd.class);
    private static final int AT_ONCE = 500;

    private final JobDatabase jobs;
    private final Outcomes outcomes;
    private final NoticeTrail words;
    private final Trail trail;
    private final ActingContext acting;
    private final BusinessClock clock;

    PeriodEnd(
            JobDatabase jobs,
            Outcomes outcomes,
            NoticeTrail words,
            Trail trail,
            ActingContext acting,
            BusinessClock clock) {
        this.jobs = jobs;
        this.outcomes = outcomes;
        this.words = words;
        this.trail = trail;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /**
     * Ends what ended before the day.
     *
     * @return how many
     */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("notice-end"), () -> {
            int ended = 0;
            for (var notice : due(asOf)) {
                ended += tried(notice, asOf) ? 1 : 0;
            }
            return ended;
        });
    }

    private List<Notice> due(LocalDate asOf) {
        return jobs.list(
                Sql.of(
                        Counted.SELECT
                                + "where n.state = 'POSTED' and n.last_day < ? order by n.last_day, n.id limit ?",
                        asOf,
                        AT_ONCE),
                Notice::of);
    }

    private boolean tried(Notice due, LocalDate asOf) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> end(due, asOf));
        } catch (RuntimeException e) {
            LOG.errorf(e, "notice %s did not end", due.id());
            return false;
        }
    }

    /** Counted under the lock: whoever is filing at this moment is waited for. */
    private boolean end(Notice due, LocalDate asOf) {
        jobs.first(Counted.alone(due.id()), row -> true);
        var held = jobs.first(Sql.of("""
                        select id from public_notice
                        where id = ? and state = 'POSTED' and last_day < ? for update skip locked""", due.id(), asOf), row -> row.uuid("id"));
        if (held.isEmpty()) {
            return false;
        }
        var before = one(due);
        var to = Outcomes.end(before.open(), before.upheld());
        before.mayGo(to);
        jobs.execute(Sql.of(
                "update public_notice set version = version + 1, state = ?, ended_at = ? where id = ?",
                to,
                clock.now(),
                due.id()));
        outcomes.settle(jobs, before, Outcomes.of(to, before.open(), before.upheld()));
        trail.recordJob(List.of(words.ended(before, one(due))));
        return to != NoticeState.POSTED;
    }

    private Notice one(Notice notice) {
        return jobs.first(Sql.of(Counted.SELECT + "where n.id = ?", notice.id()), Notice::of)
                .orElseThrow();
    }
}
