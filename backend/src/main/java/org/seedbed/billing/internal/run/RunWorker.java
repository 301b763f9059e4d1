package org.seedbed.billing.internal.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.billing.BillRuns;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Does the work of bill runs, step by step: each step holds its run, does a part and commits. Steps of different parks go on
 * at once; of one park never, in however many processes. One that dies leaves its last commit, and the next goes on there.
 */
@ApplicationScoped
class RunWorker implements BillRuns {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final JobDatabase jobs;
    private final Previewing previewing;
    private final Issuing issuing;
    private final ActingContext acting;
    private final BusinessClock clock;

    RunWorker(JobDatabase jobs, Previewing previewing, Issuing issuing, ActingContext acting, BusinessClock clock) {
        this.jobs = jobs;
        this.previewing = previewing;
        this.issuing = issuing;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void one() {
        work();
    }

    /** A second pair of hands: two parks at once use both cores, more would only wait for each other. */
    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void other() {
        work();
    }

    private void work() {
        acting.run(Acting.job("bill-run"), () -> {
            while (step(Optional.empty())) {
                // Until nothing waits.
            }
            return true;
        });
    }

    @Override
    public void finish(UUID runId) {
        acting.run(Acting.job("bill-run"), () -> {
            while (step(Optional.of(runId))) {
                // Until it is previewed or issued.
            }
            return true;
        });
    }

    /** One step of a run nobody is at. */
    boolean step(Optional<UUID> only) {
        var taken = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var run = claim(only);
                run.ifPresent(found -> {
                    taken[0] = found.id();
                    step(found);
                });
                return run.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "bill run %s could not go on", taken[0]);
            if (taken[0] != null) {
                var run = taken[0];
                QuarkusTransaction.requiringNew()
                        .run(() -> jobs.execute(
                                Sql.of("update bill_run set failed_at = ? where id = ?", clock.machine(), run)));
            }
            return false;
        }
    }

    private Optional<BillRun> claim(Optional<UUID> only) {
        return jobs.first(
                Sql.of("""
                        select * from bill_run where state in ('PREVIEWING', 'ISSUING')
                            and (failed_at is null or failed_at < ?)""", clock.machine().minus(AFTER_FAILURE))
                        .filter(only.orElse(null), "and id = ?")
                        .add("order by started_at, id limit 1 for update skip locked"),
                BillRun::of);
    }

    private void step(BillRun run) {
        if (run.state() == BillRunState.PREVIEWING) {
            previewing.step(run);
        } else {
            issuing.step(run);
        }
    }
}
