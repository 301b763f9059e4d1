package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.internal.TenantJson.DepartureRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;

/** Ends a stay after its last day. Leases are ended first, so that nobody who has left still holds a room. */
@ApplicationScoped
class DepartTenant {

    private final TenantRepository tenants;
    private final TenantSpace space;
    private final TenantReader reader;
    private final BusinessClock clock;
    private final Trail trail;

    DepartTenant(TenantRepository tenants, TenantSpace space, TenantReader reader, BusinessClock clock, Trail trail) {
        this.tenants = tenants;
        this.space = space;
        this.reader = reader;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, DepartureRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        var endBefore = tenant.stay().to();
        tenant.depart(request.lastDay(), request.reason());
        var firstDayAfter = request.lastDay().plusDays(1);
        if (space.letFrom(parkId, tenantId, firstDayAfter)) {
            throw TenancyErrors.STILL_LETS.raise("day", request.lastDay());
        }
        tenants.stages(tenant).getLast().endWithStay(firstDayAfter);
        tenants.flush();
        var response = reader.response(actor, tenant, clock.today());
        trail.record(TenancyTrail.departed(tenant, response.companyName(), endBefore));
        return response;
    }
}
