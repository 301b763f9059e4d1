package org.seedbed.tenancy.internal.chain;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRuleView;

/** What the trail is told of the rules of a chain; moves and extensions are told of the tenant. */
@Singleton
class ChainTrail {

    private final Trail trail;

    ChainTrail(Trail trail) {
        this.trail = trail;
    }

    void ruleSet(UUID parkId, StageRuleView before, StageRuleView after) {
        trail.record(Change.of(Action.STAGE_RULE_SET, SubjectType.PARK, parkId)
                .park(parkId)
                .label(after.policyName() == null ? before.policyName() : after.policyName())
                .before(Facts.of("stage", before.stage()).and("policyName", before.policyName()))
                .after(Facts.of("stage", after.stage()).and("policyName", after.policyName())));
    }
}
