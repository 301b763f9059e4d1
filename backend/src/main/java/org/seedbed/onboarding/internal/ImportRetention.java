package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Logs of finished imports: their problems quote rows of the register. What was imported stays, and so does the trail. */
@ApplicationScoped
class ImportRetention implements RetentionTask {

    private final JobDatabase database;

    ImportRetention(JobDatabase database) {
        this.database = database;
    }

    @Override
    public String rule() {
        return "IMPORT_LOG";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return Removed.byPark(database.list(
                Sql.of("delete from register_import where finished_at < ? returning park_id", start),
                row -> row.uuid("park_id")));
    }
}
