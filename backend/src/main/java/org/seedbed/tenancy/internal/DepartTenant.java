package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    DepartTenant(TenantRepository tenants, TenantSpace space, TenantReader reader, BusinessClock clock) {
        this.tenants = tenants;
        this.space = space;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, DepartureRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        tenant.depart(request.lastDay(), request.reason());
        var firstDayAfter = request.lastDay().plusDays(1);
        if (space.letFrom(parkId, tenantId, firstDayAfter)) {
            throw TenancyErrors.STILL_LETS.raise("day", request.lastDay());
        }
        tenants.stages(tenant).getLast().endWithStay(firstDayAfter);
        tenants.flush();
        return reader.response(actor, tenant, clock.today());
    }
}
