package org.seedbed.billing.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.contract.ContractJson.LeasePlanRequest;
import org.seedbed.billing.internal.contract.ContractJson.LeasePlanResponse;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.lease.AgreedRents;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.web.Etags;

/** How a single lease is billed, where it differs from what its agreement and the park say. */
@ApplicationScoped
class LeasePlans {

    private final Database database;
    private final ContractStore store;
    private final BillingTerms terms;
    private final AgreedRents agreed;
    private final ContractTrail trail;

    LeasePlans(Database database, ContractStore store, BillingTerms terms, AgreedRents agreed, ContractTrail trail) {
        this.database = database;
        this.store = store;
        this.terms = terms;
        this.agreed = agreed;
        this.trail = trail;
    }

    @Transactional
    LeasePlanResponse get(Actor actor, UUID parkId, UUID leaseId) {
        store.tenantOf(parkId, leaseId);
        var plan = stored(parkId, leaseId);
        var park = ContractStore.settings(parkId, database);
        var rent = agreed.of(parkId, List.of(leaseId), database).get(leaseId);
        var edit = actor.mayInPark(parkId, Permission.BILL_EDIT);
        return new LeasePlanResponse(
                plan.version(),
                leaseId,
                plan.rhythm(),
                plan.anchor(),
                plan.timing(),
                plan.dueDays(),
                plan.billsFrom(),
                plan.over(park, rent == null ? null : rent.paymentsPerYear()),
                plan.billsFrom() == null ? park.billsFrom() : plan.billsFrom(),
                rent == null ? null : rent.number(),
                !edit ? List.of() : plan.version() == 0 ? List.of("edit") : List.of("edit", "remove"));
    }

    /**
     * Sets all of it.
     *
     * @throws ProblemException billing.billed-before; request.invalid when nothing is set
     */
    @Transactional
    LeasePlanResponse put(Actor actor, UUID parkId, UUID leaseId, @Nullable String ifMatch, LeasePlanRequest asked) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        store.tenantOf(parkId, leaseId);
        if (asked.empty()) {
            throw ProblemException.field("/rhythm", ValidationErrors.REQUIRED);
        }
        var before = stored(parkId, leaseId);
        Etags.require(ifMatch, before.version());
        terms.refuseBilled(parkId, List.of(leaseId), before.billsFrom(), asked.billsFrom());
        var now = new LeasePlan(
                leaseId,
                before.version() + 1,
                asked.rhythm(),
                asked.anchor(),
                asked.timing(),
                asked.dueDays(),
                asked.billsFrom());
        store.put(parkId, before, now);
        trail.changed(parkId, before, now);
        return get(actor, parkId, leaseId);
    }

    /** Back to what the agreement and the park say. */
    @Transactional
    LeasePlanResponse remove(Actor actor, UUID parkId, UUID leaseId, @Nullable String ifMatch) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        store.tenantOf(parkId, leaseId);
        var before = stored(parkId, leaseId);
        Etags.require(ifMatch, before.version());
        if (before.version() > 0) {
            var park = ContractStore.settings(parkId, database);
            terms.refuseBilled(parkId, List.of(leaseId), before.billsFrom(), park.billsFrom());
            store.remove(parkId, before);
            trail.changed(parkId, before, LeasePlan.none(leaseId));
        }
        return get(actor, parkId, leaseId);
    }

    private LeasePlan stored(UUID parkId, UUID leaseId) {
        return ContractStore.plans(parkId, List.of(leaseId), database).getOrDefault(leaseId, LeasePlan.none(leaseId));
    }
}
