package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var gone = database.list(
                Sql.of("delete from register_import where finished_at < ? returning park_id", start),
                row -> row.uuid("park_id"));
        return gone.stream()
                .collect(Collectors.groupingBy((UUID park) -> park, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new Removed(e.getKey(), e.getValue().intValue(), 0))
                .toList();
    }
}
