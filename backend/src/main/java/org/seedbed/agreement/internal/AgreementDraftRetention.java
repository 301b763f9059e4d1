package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Agreements that were given up before anybody signed them. */
@ApplicationScoped
class AgreementDraftRetention implements RetentionTask {

    private final AgreementErasure erasure;

    AgreementDraftRetention(AgreementErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String rule() {
        return "AGREEMENT_DISCARDED";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return erasure.erase(Sql.of("a.state = 'DISCARDED' and a.ended_at < ?", start));
    }
}
