package org.seedbed.notice.internal;

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
import org.seedbed.shared.db.Sql;

/**
 * Makes the papers of notices that were posted before there were any. Nothing but the frozen text goes into a paper, so
 * these are what posting would have made. One at a time; replicas that run at once take different notices.
 */
@ApplicationScoped
class MakeNoticePapers {

    private static final Logger LOG = Logger.getLogger(MakeNoticePapers.class);

    private final JobDatabase database;
    private final NoticePapers papers;
    private final ActingContext acting;

    MakeNoticePapers(JobDatabase database, NoticePapers papers, ActingContext acting) {
        this.database = database;
        this.papers = papers;
        this.acting = acting;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        run();
    }

    /** How many were made. One that cannot be keeps nobody else waiting, and is tried again the next time. */
    int run() {
        return acting.run(Acting.job("notice-papers"), () -> {
            int made = 0;
            for (var id = next(null); id.isPresent(); id = next(id.get())) {
                made += tried(id.get()) ? 1 : 0;
            }
            if (made > 0) {
                LOG.infof("papers of notices made: %d", made);
            }
            return made;
        });
    }

    private Optional<UUID> next(@Nullable UUID after) {
        return database.first(Sql.of("""
                        select n.id from public_notice n
                        where n.posted_at is not null and (?::uuid is null or n.id > ?)
                            and not exists (select from notice_paper p where p.notice_id = n.id)
                        order by n.id limit 1""", after, after), row -> row.uuid("id"));
    }

    private boolean tried(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> make(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "notice %s has no paper", id);
            return false;
        }
    }

    /** Nothing where another replica is at it. */
    private boolean make(UUID id) {
        var free = database.first(Sql.of("""
                        select n.id from public_notice n where n.id = ?
                            and not exists (select from notice_paper p where p.notice_id = n.id)
                        for update skip locked""", id), row -> row.uuid("id"));
        free.flatMap(found -> database.first(Sql.of(Counted.SELECT + "where n.id = ?", found), Notice::of))
                .ifPresent(notice -> papers.keep(database, notice));
        return free.isPresent();
    }
}
