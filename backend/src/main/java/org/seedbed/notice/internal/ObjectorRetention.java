package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Of decided objections the name and contact go; what was said and decided stays with the notice. */
@ApplicationScoped
class ObjectorRetention implements RetentionTask {

    private final JobDatabase database;

    ObjectorRetention(JobDatabase database) {
        this.database = database;
    }

    @Override
    public String rule() {
        return "OBJECTOR_CONTACT";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return Removed.byPark(database.list(Sql.of("""
                        update objection set version = version + 1, name_sealed = null, contact_sealed = null
                        where decided_at < ? and name_sealed is not null returning park_id""", start), row -> row.uuid("park_id")));
    }
}
