package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;

/**
 * Moves papers from the table into the file store, until none is left. One at a time, since each is up to ten megabytes;
 * replicas that run at once take different rows, and a killed run leaves bytes without a row, which the sweep removes.
 */
@ApplicationScoped
class MovePapers {

    private static final Logger LOG = Logger.getLogger(MovePapers.class);

    private final JobDatabase database;
    private final StoredFiles files;
    private final ActingContext acting;

    MovePapers(JobDatabase database, StoredFiles files, ActingContext acting) {
        this.database = database;
        this.files = files;
        this.acting = acting;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Paper(UUID parkId, UUID id, String fileName, String mediaType, byte[] content) {

        static Paper of(Row row) {
            return new Paper(
                    row.uuid("park_id"),
                    row.uuid("id"),
                    row.text("file_name"),
                    row.text("media_type"),
                    row.bytes("content"));
        }
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run();
    }

    /** How many were moved. One that cannot be keeps nobody else in the table, and is tried again the next time. */
    int run() {
        return acting.run(Acting.job("papers-into-store"), () -> {
            int moved = 0;
            for (var id = next(null); id.isPresent(); id = next(id.get())) {
                moved += tried(id.get()) ? 1 : 0;
            }
            if (moved > 0) {
                LOG.infof("papers moved into the file store: %d", moved);
            }
            return moved;
        });
    }

    private Optional<UUID> next(@Nullable UUID after) {
        return database.first(Sql.of("""
                        select id from admission_paper
                        where content is not null and (?::uuid is null or id > ?) order by id limit 1""", after, after), row -> row.uuid("id"));
    }

    private boolean tried(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> move(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "paper %s stays in the table", id);
            return false;
        }
    }

    /** Nothing where another replica is at it, or it was taken off meanwhile. */
    private boolean move(UUID id) {
        var found = database.first(Sql.of("""
                        select park_id, id, file_name, media_type, content from admission_paper
                        where id = ? and content is not null for update skip locked""", id), Paper::of);
        found.ifPresent(paper -> {
            var kind = FileKind.ofMediaType(paper.mediaType());
            var file = files.store(database, Papers.fence(paper.parkId()), kind, paper.fileName(), paper.content());
            database.execute(
                    Sql.of("update admission_paper set file_id = ?, content = null where id = ?", file.id(), id));
        });
        return found.isPresent();
    }
}
