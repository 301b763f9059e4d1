package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;

/**
 * Moves papers from the table into the file store, until none is left. A few at a time, since each is up to ten megabytes;
 * replicas that run at once take different rows, and a killed run leaves bytes without a row, which the sweep removes.
 */
@ApplicationScoped
class MovePapers {

    private static final Logger LOG = Logger.getLogger(MovePapers.class);
    private static final int AT_ONCE = 5;

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

    /** How many were moved. */
    int run() {
        return acting.run(Acting.job("papers-into-store"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(this::batch);
            }
            if (all > 0) {
                LOG.infof("papers moved into the file store: %d", all);
            }
            return all;
        });
    }

    private int batch() {
        var some = database.list(Sql.of("""
                        select park_id, id, file_name, media_type, content from admission_paper
                        where content is not null order by id limit ? for update skip locked""", AT_ONCE), Paper::of);
        some.forEach(this::move);
        return some.size();
    }

    private void move(Paper paper) {
        var kind = FileKind.ofMediaType(paper.mediaType());
        var file = files.store(database, Papers.fence(paper.parkId()), kind, paper.fileName(), paper.content());
        database.execute(
                Sql.of("update admission_paper set file_id = ?, content = null where id = ?", file.id(), paper.id()));
    }
}
