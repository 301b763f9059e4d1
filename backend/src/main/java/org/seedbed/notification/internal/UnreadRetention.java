package org.seedbed.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Messages that nobody came to read, of people who are long gone among them. */
@ApplicationScoped
class UnreadRetention implements RetentionTask {

    private final JobDatabase database;

    UnreadRetention(JobDatabase database) {
        this.database = database;
    }

    @Override
    public String rule() {
        return "INBOX_UNREAD";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return Removed.byPark(database.list(
                Sql.of("delete from inbox_message where told_at < ? and read_at is null returning park_id", start),
                row -> row.uuid("park_id")));
    }
}
