package org.seedbed.privacy.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Once a day, on one replica, deletes what the rules say is due and reports it. A day on which a rule failed is not
 * finished: the report says so and the next hour tries again. A day whose run was killed is not repeated: the next day
 * finds whatever is still due.
 */
@ApplicationScoped
class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final JobDatabase database;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final Trail trail;
    private final RetentionRules rules;
    private final Instance<RetentionTask> tasks;
    private final MeterRegistry metrics;

    RetentionJob(
            JobDatabase database,
            BusinessClock clock,
            ActingContext acting,
            Trail trail,
            RetentionRules rules,
            @Any Instance<RetentionTask> tasks,
            MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.trail = trail;
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
            var due = QuarkusTransaction.requiringNew().call(() -> begin(asOf));
            if (due.isEmpty()) {
                return false;
            }
            var failed = tasks.stream()
                    .filter(due.get())
                    .filter(task -> !apply(task, asOf))
                    .map(RetentionTask::rule)
                    .distinct()
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> end(asOf, failed));
            return true;
        });
    }

    /** The tasks of a new day, or those that failed on a day left unfinished; empty when the day is somebody else's. */
    private Optional<Predicate<RetentionTask>> begin(LocalDate asOf) {
        var fresh = database.execute(Sql.of(
                "insert into retention_run (as_of, started_at) values (?, ?) on conflict do nothing",
                asOf,
                clock.now()));
        if (fresh > 0) {
            return Optional.of(task -> true);
        }
        var failed = database.first(
                Sql.of(
                        "select failed_rules from retention_run where as_of = ? and failed_rules is not null for update",
                        asOf),
                row -> row.texts("failed_rules"));
        failed.ifPresent(rules ->
                database.execute(Sql.of("update retention_run set failed_rules = null where as_of = ?", asOf)));
        return failed.map(rules -> task -> rules.contains(task.rule()));
    }

    private void end(LocalDate asOf, List<String> failed) {
        if (failed.isEmpty()) {
            database.execute(Sql.of("update retention_run set finished_at = ? where as_of = ?", clock.now(), asOf));
        } else {
            database.execute(Sql.of("update retention_run set failed_rules = ?::text[] where as_of = ?", failed, asOf));
            failed.forEach(rule -> reportFailure(rule, asOf));
        }
    }

    /** Said once a day, however often it is tried. */
    private void reportFailure(String rule, LocalDate asOf) {
        var said = database.execute(Sql.of("""
                insert into retention_report (id, park_id, as_of, run_at, rule, removed, held, failed)
                select ?, null, ?, ?, ?, 0, 0, true where not exists (
                    select from retention_report where as_of = ? and rule = ? and failed)""", UUID.randomUUID(), asOf, clock.now(), rule, asOf, rule));
        if (said > 0) {
            trail.recordJob(List.of(Change.of(Action.RETENTION_FAILED, SubjectType.PERSONAL_DATA, null)
                    .after(Facts.of("rule", rule).and("asOf", asOf))));
        }
    }

    /** False when the rule failed, which must not keep the others from their work. */
    private boolean apply(RetentionTask task, LocalDate asOf) {
        try {
            rules.keptFrom(task.rule(), asOf)
                    .ifPresent(before -> QuarkusTransaction.requiringNew()
                            .run(() -> report(task.rule(), asOf, task.remove(before))));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention rule %s failed", task.rule());
            metrics.counter("seedbed.retention.failures", "rule", task.rule()).increment();
            return false;
        }
    }

    private void report(String rule, LocalDate asOf, List<Removed> removed) {
        var told = removed.stream().filter(r -> r.removed() + r.held() > 0).toList();
        database.batch(
                """
                insert into retention_report (id, park_id, as_of, run_at, rule, removed, held)
                values (?, ?, ?, ?, ?, ?, ?)""",
                told.stream()
                        .map(r -> Arrays.<@Nullable Object>asList(
                                UUID.randomUUID(), r.parkId(), asOf, clock.now(), rule, r.removed(), r.held()))
                        .toList());
        trail.recordJob(told.stream()
                .map(r -> Change.of(Action.RETENTION_APPLIED, SubjectType.PERSONAL_DATA, null)
                        .park(r.parkId())
                        .after(Facts.of("rule", rule)
                                .and("removed", r.removed())
                                .and("held", r.held())
                                .and("asOf", asOf)))
                .toList());
    }
}
