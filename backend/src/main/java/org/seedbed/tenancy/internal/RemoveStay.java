package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Tenants;

/** Takes back a stay that was opened by mistake. */
@ApplicationScoped
public class RemoveStay {

    private final TenantRepository repository;
    private final Tenants tenants;
    private final Database database;
    private final Trail trail;

    RemoveStay(TenantRepository repository, Tenants tenants, Database database, Trail trail) {
        this.repository = repository;
        this.tenants = tenants;
        this.database = database;
        this.trail = trail;
    }

    public boolean handle(UUID parkId, UUID tenantId, String reason) {
        var tenant = repository.require(parkId, tenantId);
        var name = tenants.names(parkId, List.of(tenantId)).getOrDefault(tenantId, "");
        var removed = database.first(
                        Sql.of("select remove_stay(?, ?) as removed", parkId, tenantId), row -> row.bool("removed"))
                .orElse(false);
        if (removed) {
            trail.record(TenancyTrail.removed(tenant, name, reason));
        }
        // What the session remembers of it is no more.
        repository.getEntityManager().detach(tenant);
        return removed;
    }
}
