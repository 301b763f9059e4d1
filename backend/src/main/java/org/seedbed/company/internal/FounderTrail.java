package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.FounderQueries.Opened;

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

    /** Something about a founder that is no change of their facts: which fields or purposes, and why. */
    void noted(
            Action action, UUID parkId, UUID companyId, UUID founderId, Collection<?> what, @Nullable String reason) {
        trail.record(change(action, parkId, companyId, founderId)
                .after(Facts.of("fields", what))
                .reason(reason));
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
