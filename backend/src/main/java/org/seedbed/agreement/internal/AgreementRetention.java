package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Agreements that were signed, long after their end. */
@ApplicationScoped
class AgreementRetention implements RetentionTask {

    private final AgreementErasure erasure;

    AgreementRetention(AgreementErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String rule() {
        return "AGREEMENT";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return erasure.erase(Sql.of("""
                a.state in ('ENDED', 'TERMINATED_EARLY', 'VOID') and a.ended_at < ? and a.ends_on <= ?""", start, before));
    }
}
