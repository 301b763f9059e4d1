package org.seedbed.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.internal.TrailWriter;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;

/**
 * Where every use case says what it did. A row appears together with the change it tells of or not at all: both belong to
 * one transaction.
 */
@ApplicationScoped
public class Trail {

    private final TrailWriter writer;
    private final Database database;
    private final JobDatabase jobs;

    Trail(TrailWriter writer, Database database, JobDatabase jobs) {
        this.writer = writer;
        this.database = database;
        this.jobs = jobs;
    }

    /** Records one change of the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void record(Change change) {
        record(List.of(change));
    }

    /** Records many changes with few statements, for imports and jobs. */
    @Transactional(TxType.MANDATORY)
    public void record(Collection<Change> changes) {
        writer.append(database, changes, Outcome.DONE);
    }

    /** Records changes that a worker made through {@link JobDatabase}, in that transaction. */
    @Transactional(TxType.MANDATORY)
    public void recordJob(Collection<Change> changes) {
        writer.append(jobs, changes, Outcome.DONE);
    }

    /**
     * Records a write that was refused for who asked. In a transaction of its own, for the request's is rolled back.
     *
     * @param park the park of the request's path, if the actor belongs there
     * @param askedFor what the path names otherwise, if anything
     * @param code of the refusal
     * @param path what was asked for; never the body
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void denied(@Nullable UUID park, @Nullable UUID askedFor, String code, String path) {
        var change = Change.of(Action.WRITE_DENIED, SubjectType.REQUEST, askedFor)
                .park(park)
                .after(Facts.of("path", path))
                .reason(code);
        writer.append(database, List.of(change), Outcome.DENIED);
    }

    /** Records how many more writes of the actor were refused than have rows of their own. In a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void deniedBesides(int number) {
        var change = Change.of(Action.WRITE_DENIED, SubjectType.REQUEST, null).after(Facts.of("leftOut", number));
        writer.append(database, List.of(change), Outcome.DENIED);
    }

    /** Whether it happened. */
    @Schema(name = "TrailOutcome")
    public enum Outcome {
        DONE,
        DENIED
    }
}
