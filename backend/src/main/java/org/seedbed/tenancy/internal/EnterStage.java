package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.internal.TenantJson.StageRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;

/** Moves a tenant along the chain from a day on; the history stays. */
@ApplicationScoped
class EnterStage {

    private final TenantRepository tenants;
    private final TenantReader reader;
    private final BusinessClock clock;
    private final Trail trail;

    EnterStage(TenantRepository tenants, TenantReader reader, BusinessClock clock, Trail trail) {
        this.tenants = tenants;
        this.reader = reader;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, StageRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        var present = tenants.stages(tenant).getLast();
        var before = present.stage();
        var next = present.succeededBy(request.stage(), request.from(), request.reason());
        // The present entry is shortened first, or both would cover the same days for a moment.
        tenants.flush();
        tenants.getEntityManager().persist(next);
        tenants.flush();
        var response = reader.response(actor, tenant, clock.today());
        trail.record(TenancyTrail.stageEntered(tenant, response.companyName(), before, next));
        return response;
    }
}
