package org.seedbed.billing.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;

/** What the trail is told of billing terms. */
@ApplicationScoped
class ContractTrail {

    private final Trail trail;

    ContractTrail(Trail trail) {
        this.trail = trail;
    }

    void changed(UUID parkId, BillingSettings before, BillingSettings after) {
        trail.record(Change.of(Action.BILLING_SETTINGS_CHANGED, SubjectType.BILLING_SETTINGS, parkId)
                .park(parkId)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    void changed(UUID parkId, LeasePlan before, LeasePlan after) {
        trail.record(Change.of(Action.LEASE_PLAN_CHANGED, SubjectType.LEASE_PLAN, after.leaseId())
                .park(parkId)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    private static Facts facts(BillingSettings settings) {
        return Facts.of("billsFrom", settings.billsFrom())
                .and("rhythm", settings.rhythm())
                .and("anchor", settings.anchor())
                .and("timing", settings.timing())
                .and("dueDays", settings.dueDays())
                .and("lateRatePercent", settings.lateRatePercent())
                .and("lateCapPercent", settings.lateCapPercent());
    }

    private static Facts facts(LeasePlan plan) {
        return Facts.of("rhythm", plan.rhythm())
                .and("anchor", plan.anchor())
                .and("timing", plan.timing())
                .and("dueDays", plan.dueDays())
                .and("billsFrom", plan.billsFrom());
    }
}
