package org.seedbed.policy.internal;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.policy.internal.PolicyJson.PolicyRequest;
import org.seedbed.policy.internal.PolicyQueries.Policy;
import org.seedbed.policy.internal.PolicyQueries.Version;

/** What the trail keeps of policies: of what a version says its hash, for the version itself stays for ever. */
@Singleton
class PolicyTrail {

    private final Trail trail;

    PolicyTrail(Trail trail) {
        this.trail = trail;
    }

    void created(UUID parkId, UUID policyId, PolicyRequest request) {
        trail.record(change(Action.POLICY_CREATED, parkId, policyId, request.name())
                .after(Facts.of("kind", request.kind())
                        .and("stage", request.stage())
                        .and("name", request.name())
                        .and("documentNumber", request.documentNumber())
                        .and("basedOn", request.versionId())));
    }

    void moved(Action action, UUID parkId, Policy policy, @Nullable Version before, Version after) {
        var change = change(action, parkId, policy.id(), policy.name());
        if (before != null) {
            change = change.before(facts(before));
        }
        trail.record(change.after(facts(after)).condensed());
    }

    private static Facts facts(Version version) {
        return Facts.of("state", version.state())
                .and("effectiveFrom", version.view().effectiveFrom())
                .and("note", version.view().note())
                .and("contentHash", version.view().contentHash());
    }

    private static Change change(Action action, UUID parkId, UUID policyId, String name) {
        return Change.of(action, SubjectType.POLICY, policyId).park(parkId).label(name);
    }
}
