package org.seedbed.billing.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.tariff.Tariffs;
import org.seedbed.lease.AgreedRents;
import org.seedbed.lease.AgreedRents.AgreedRent;
import org.seedbed.lease.LeaseFacts;
import org.seedbed.lease.LeaseFacts.LeaseFact;
import org.seedbed.shared.db.SqlRunner;

/** The contracts of tenants as they are charged, by what is known now; many tenants with few questions. */
@ApplicationScoped
public class Contracts {

    private final AgreedRents agreed;

    Contracts(AgreedRents agreed) {
        this.agreed = agreed;
    }

    /** How the park bills. */
    public BillingSettings settings(UUID parkId, SqlRunner rows) {
        return ContractStore.settings(parkId, rows);
    }

    /**
     * By tenant, each in the order of first days; those without a lease are left out.
     *
     * @param rows whose rows: an actor's, or every one for a job
     */
    public Map<UUID, List<Contract>> of(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var park = ContractStore.settings(parkId, rows);
        var leases = LeaseFacts.of(parkId, tenantIds, rows);
        var ids = leases.stream().map(LeaseFact::id).toList();
        var rents = agreed.of(parkId, ids, rows);
        var plans = ContractStore.plans(parkId, ids, rows);
        TariffSteps tariffs = Tariffs.of(parkId, rows)::steps;
        var contracts = new HashMap<UUID, List<Contract>>();
        for (var lease : leases) {
            var plan = plans.getOrDefault(lease.id(), LeasePlan.none(lease.id()));
            contracts
                    .computeIfAbsent(lease.tenantId(), id -> new ArrayList<>())
                    .add(contract(lease, rents.get(lease.id()), plan, park, tariffs));
        }
        return contracts;
    }

    private static Contract contract(
            LeaseFact lease, @Nullable AgreedRent agreed, LeasePlan plan, BillingSettings park, TariffSteps tariffs) {
        var from = plan.billsFrom() == null ? park.billsFrom() : plan.billsFrom();
        var charged = ContractItems.of(lease, agreed, tariffs);
        return new Contract(
                lease.id(),
                agreed == null ? null : agreed.number(),
                lease.from(),
                lease.to(),
                plan.over(park, agreed == null ? null : agreed.paymentsPerYear()),
                from == null ? LocalDate.MIN : from,
                charged.items(),
                charged.unpriced());
    }
}
