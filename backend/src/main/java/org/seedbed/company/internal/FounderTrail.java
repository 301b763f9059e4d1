package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.CompanyJson.SealedField;
import org.seedbed.company.internal.FounderQueries.Opened;
import org.seedbed.privacy.Purpose;

/** What the trail says of founders: names, numbers and tags as hashes only. */
@ApplicationScoped
class FounderTrail {

    private final Trail trail;

    FounderTrail(Trail trail) {
        this.trail = trail;
    }

    void added(UUID parkId, UUID companyId, Opened founder) {
        trail.record(
                change(Action.FOUNDER_ADDED, parkId, companyId, founder.id()).after(facts(founder)));
    }

    void changed(UUID parkId, UUID companyId, Opened before, Opened after) {
        trail.record(change(Action.FOUNDER_CHANGED, parkId, companyId, before.id())
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    void removed(UUID parkId, UUID companyId, Opened founder) {
        trail.record(
                change(Action.FOUNDER_REMOVED, parkId, companyId, founder.id()).before(facts(founder)));
    }

    /** Who saw sealed values in clear: which, and why. */
    void revealed(UUID parkId, UUID companyId, UUID founderId, List<SealedField> fields, String reason) {
        trail.record(change(Action.PERSONAL_REVEALED, parkId, companyId, founderId)
                .after(Facts.of("revealed", fields))
                .reason(reason));
    }

    /** A consent given or taken back: for what, and why. */
    void consented(
            Action action,
            UUID parkId,
            UUID companyId,
            UUID founderId,
            List<Purpose> purposes,
            @Nullable String reason) {
        trail.record(change(action, parkId, companyId, founderId)
                .after(Facts.of("purposes", purposes))
                .reason(reason));
    }

    void anonymised(UUID parkId, UUID companyId, UUID founderId) {
        trail.record(change(Action.FOUNDER_ANONYMISED, parkId, companyId, founderId));
    }

    private static Change change(Action action, UUID parkId, UUID companyId, UUID founderId) {
        return Change.of(action, SubjectType.FOUNDER, founderId).park(parkId).company(companyId);
    }

    private static Facts facts(Opened founder) {
        var id = founder.idDocument();
        return Facts.none()
                .secret("name", founder.name())
                .secret("phone", founder.phone())
                .and("categories", founder.categories())
                .and("tagCount", founder.tags().size())
                .secret("tags", founder.tags().isEmpty() ? null : founder.tags())
                .secret("idNumber", id == null ? null : id.number())
                .and("userId", founder.userId());
    }
}
