package org.seedbed.privacy.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.time.BusinessClock;

/**
 * Once a day, on one replica, deletes what the rules say is due and reports it. A day on which a rule failed is not
 * finished: the report says so and the next hour tries again. A day whose run was killed is not repeated: the next day
 * finds whatever is still due.
 */
@ApplicationScoped
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final RetentionDays days;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final RetentionRules rules;
    private final Instance<RetentionTask> tasks;
    private final MeterRegistry metrics;

    RetentionJob(
            RetentionDays days,
            BusinessClock clock,
            ActingContext acting,
            RetentionRules rules,
            @Any Instance<RetentionTask> tasks,
            MeterRegistry metrics) {
        this.days = days;
        this.clock = clock;
        this.acting = acting;
        this.rules = rules;
        this.tasks = tasks;
        this.metrics = metrics;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void daily() {
        run(clock.today());
    }

    /** False when the day's run belongs to somebody else. */
    boolean run(LocalDate asOf) {
        return acting.run(Acting.job("retention"), () -> {
            var due = QuarkusTransaction.requiringNew().call(() -> days.begin(asOf));
            if (due.isEmpty()) {
                return false;
            }
            var failed = tasks.stream()
                    .filter(due.get())
                    .filter(task -> !apply(task, asOf))
                    .map(RetentionTask::rule)
                    .distinct()
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> days.end(asOf, failed));
            return true;
        });
    }

    /** False when the rule failed, which must not keep the others from their work. */
    private boolean apply(RetentionTask task, LocalDate asOf) {
        try {
            rules.keptFrom(task.rule(), asOf)
                    .ifPresent(before -> QuarkusTransaction.requiringNew()
                            .run(() -> days.report(task.rule(), asOf, task.remove(before))));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention rule %s failed", task.rule());
            metrics.counter("seedbed.retention.failures", "rule", task.rule()).increment();
            return false;
        }
    }
}
