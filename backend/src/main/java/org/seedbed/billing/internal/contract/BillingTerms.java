package org.seedbed.billing.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.contract.ContractJson.BillingSettingsRequest;
import org.seedbed.billing.internal.contract.ContractJson.BillingSettingsResponse;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;

/** How a park bills. What was billed stays; later bills follow what is set now, and say what they correct. */
@ApplicationScoped
class BillingTerms {

    private final Database database;
    private final ContractStore store;
    private final ContractTrail trail;

    BillingTerms(Database database, ContractStore store, ContractTrail trail) {
        this.database = database;
        this.store = store;
        this.trail = trail;
    }

    @Transactional
    BillingSettingsResponse get(Actor actor, UUID parkId) {
        return BillingSettingsResponse.of(
                ContractStore.settings(parkId, database), actor.mayInPark(parkId, Permission.BILL_EDIT));
    }

    /**
     * Sets all of it.
     *
     * @throws ProblemException billing.billed-before
     */
    @Transactional
    BillingSettingsResponse put(Actor actor, UUID parkId, @Nullable String ifMatch, BillingSettingsRequest asked) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        var before = ContractStore.settings(parkId, database);
        Etags.require(ifMatch, before.version());
        refuseBilled(parkId, List.of(), before.billsFrom(), asked.billsFrom());
        var now = new BillingSettings(
                before.version() + 1,
                asked.billsFrom(),
                asked.rhythm(),
                asked.anchor(),
                asked.timing(),
                asked.dueDays(),
                asked.lateRatePercent(),
                asked.lateCapPercent());
        store.put(parkId, before, now);
        trail.changed(parkId, before, now);
        return get(actor, parkId);
    }

    /** Moving the first day forth past billed days would take every one of them back. */
    void refuseBilled(UUID parkId, List<UUID> leases, @Nullable LocalDate before, @Nullable LocalDate asked) {
        if (asked != null && !asked.equals(before) && store.billedBefore(parkId, leases, asked)) {
            throw ProblemException.at("/billsFrom", ContractErrors.BILLED_BEFORE, "day", asked);
        }
    }
}
