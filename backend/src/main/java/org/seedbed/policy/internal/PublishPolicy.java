package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.policy.internal.PolicyQueries.Version;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** The second pair of eyes: what a draft says holds from its day on and never changes again. */
@ApplicationScoped
class PublishPolicy {

    private final PolicyQueries queries;
    private final PolicyDrafts drafts;
    private final BusinessClock clock;

    PublishPolicy(PolicyQueries queries, PolicyDrafts drafts, BusinessClock clock) {
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    Version handle(UUID parkId, UUID by, UUID policyId, UUID versionId, @Nullable String ifMatch) {
        var policy = queries.require(parkId, policyId);
        var draft = drafts.openDraft(parkId, policyId, versionId, ifMatch);
        if (by.equals(draft.editedBy())) {
            throw PolicyErrors.SAME_PERSON.raise();
        }
        if (draft.content().saysNothing()) {
            throw PolicyErrors.EMPTY.raise();
        }
        drafts.requireSound(policy, draft.content());
        requireInTime(policyId, draft);
        drafts.update(Sql.of("""
                update policy_version set version = version + 1, state = 'PUBLISHED', published_by = ?, published_at = ?
                where id = ? and version = ? and state = 'DRAFT'""", by, clock.now(), versionId, draft.version()));
        return drafts.moved(Action.POLICY_PUBLISHED, parkId, policy, draft);
    }

    /**
     * The first version may be older than its record: the park had the policy on paper. A later one would change what was
     * judged in the meantime.
     */
    private void requireInTime(UUID policyId, Version draft) {
        queries.lastPublished(policyId).ifPresent(last -> {
            var next = last.view().effectiveFrom().plusDays(1);
            var earliest = next.isAfter(clock.today()) ? next : clock.today();
            if (draft.view().effectiveFrom().isEqual(last.view().effectiveFrom())) {
                throw PolicyErrors.EFFECTIVE_TAKEN.raise();
            }
            if (draft.view().effectiveFrom().isBefore(earliest)) {
                throw PolicyErrors.EFFECTIVE_EARLY.raise("earliest", earliest);
            }
        });
    }
}
