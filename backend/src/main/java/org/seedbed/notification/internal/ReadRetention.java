package org.seedbed.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Messages that were read: what they were about is where it belongs. */
@ApplicationScoped
class ReadRetention implements RetentionTask {

    private final JobDatabase database;

    ReadRetention(JobDatabase database) {
        this.database = database;
    }

    @Override
    public String rule() {
        return "INBOX_READ";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return Removed.byPark(database.list(
                Sql.of("delete from inbox_message where told_at < ? and read_at < ? returning park_id", start, start),
                row -> row.uuid("park_id")));
    }
}
