package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Drafts that nobody handed in go as they came. */
@ApplicationScoped
class DraftRetention implements RetentionTask {

    static final String RULE = "ADMISSION_DRAFT";

    private final ApplicationErasure erasure;

    DraftRetention(ApplicationErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return erasure.erase(Sql.of("a.number is null and a.begun_at < ?", start), true);
    }
}
