package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** The days of the retention job: whose a day is, what failed on it, what it reported. In the caller's transaction. */
@ApplicationScoped
class RetentionDays {

    private final JobDatabase database;
    private final BusinessClock clock;
    private final Trail trail;

    RetentionDays(JobDatabase database, BusinessClock clock, Trail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /** The tasks of a new day, or those that failed on a day left unfinished; empty when the day is somebody else's. */
    Optional<Predicate<RetentionTask>> begin(LocalDate asOf) {
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

    /** Finished, unless a rule failed. */
    void end(LocalDate asOf, List<String> failed) {
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

    /** What the rule deleted and what it had to leave. */
    void report(String rule, LocalDate asOf, List<Removed> removed) {
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
