package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Of applications that came to nothing the personal data goes; number, way and judgement stay for the statistics. */
@ApplicationScoped
class EndedRetention implements RetentionTask {

    private final ApplicationErasure erasure;

    EndedRetention(ApplicationErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String rule() {
        return "ADMISSION_REJECTED";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return erasure.erase(Sql.of("""
                        a.number is not null and a.state in ('REJECTED', 'WITHDRAWN', 'EXPIRED') and a.ended_at < ?
                        and a.anonymised_at is null""", start), false);
    }
}
