package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.PolicyState;
import org.seedbed.policy.internal.PolicyJson.PolicyResponse;
import org.seedbed.policy.internal.PolicyJson.PolicyVersionResponse;
import org.seedbed.policy.internal.PolicyQueries.Version;

/** Policies and versions with what their reader may do. */
@ApplicationScoped
class PolicyViews {

    private final PolicyQueries queries;

    PolicyViews(PolicyQueries queries) {
        this.queries = queries;
    }

    @Transactional
    PolicyResponse policy(Actor actor, UUID parkId, UUID policyId) {
        var policy = queries.require(parkId, policyId);
        var versions = queries.versions(policyId);
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(parkId, Permission.POLICY_EDIT)) {
            var drafted = versions.stream().anyMatch(v -> v.standing() == PolicyStanding.DRAFT);
            if (!policy.preset() && !drafted) {
                abilities.add("draft");
            }
            if (versions.stream().anyMatch(v -> v.publishedAt() != null)) {
                abilities.add("copy");
            }
        }
        return new PolicyResponse(
                policy.id(),
                policy.kind(),
                policy.stage(),
                policy.name(),
                policy.documentNumber(),
                policy.sourceUrl(),
                policy.preset(),
                versions,
                List.copyOf(abilities));
    }

    @Transactional
    PolicyVersionResponse version(Actor actor, UUID parkId, UUID policyId, UUID versionId) {
        return version(actor, parkId, queries.require(parkId, policyId, versionId));
    }

    PolicyVersionResponse version(Actor actor, UUID parkId, Version version) {
        var abilities = new ArrayList<String>();
        if (version.state() == PolicyState.DRAFT && actor.mayInPark(parkId, Permission.POLICY_EDIT)) {
            abilities.addAll(List.of("edit", "discard"));
        }
        if (version.state() == PolicyState.DRAFT
                && actor.mayInPark(parkId, Permission.POLICY_PUBLISH)
                && !actor.userId().equals(version.editedBy())) {
            abilities.add("publish");
        }
        return new PolicyVersionResponse(
                version.policyId(), version.version(), version.view(), version.content(), List.copyOf(abilities));
    }
}
