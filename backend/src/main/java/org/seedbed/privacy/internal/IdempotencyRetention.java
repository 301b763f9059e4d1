package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Stored answers of creation commands; they hold names and telephone numbers. */
@ApplicationScoped
class IdempotencyRetention implements RetentionTask {

    private final JobDatabase database;

    IdempotencyRetention(JobDatabase database) {
        this.database = database;
    }

    @Override
    public String rule() {
        return "IDEMPOTENCY_KEY";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return List.of(new Removed(
                null, database.execute(Sql.of("delete from idempotency_key where created_at < ?", start)), 0));
    }
}
