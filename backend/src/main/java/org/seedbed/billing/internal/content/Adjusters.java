package org.seedbed.billing.internal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.ChargeAdjuster;
import org.seedbed.shared.db.SqlRunner;

/** The module that pays parts of charges, where there is one. */
@ApplicationScoped
public class Adjusters {

    private final Instance<ChargeAdjuster> adjusters;

    Adjusters(Instance<ChargeAdjuster> adjusters) {
        this.adjusters = adjusters;
    }

    /** What tenants were granted, by tenant. */
    public Map<UUID, String> facts(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        return adjusters.isResolvable() ? adjusters.get().facts(parkId, tenantIds, rows) : Map.of();
    }

    /** What is paid of charges by those facts. */
    public Charging.Adjuster adjuster() {
        return (charges, facts) -> adjusters.get().apply(charges, facts);
    }
}
