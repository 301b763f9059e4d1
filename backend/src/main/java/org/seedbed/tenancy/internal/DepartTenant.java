package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.Tenants;
import org.seedbed.tenancy.internal.TenantJson.DepartureRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;

/** Ends a stay after its last day. Leases are ended first, so that nobody who has left still holds a room. */
@ApplicationScoped
public class DepartTenant {

    private final TenantRepository tenants;
    private final TenantSpace space;
    private final Tenants names;
    private final TenantReader reader;
    private final StayEnds ends;
    private final BusinessClock clock;
    private final Trail trail;

    DepartTenant(
            TenantRepository tenants,
            TenantSpace space,
            Tenants names,
            TenantReader reader,
            StayEnds ends,
            BusinessClock clock,
            Trail trail) {
        this.tenants = tenants;
        this.space = space;
        this.names = names;
        this.reader = reader;
        this.ends = ends;
        this.clock = clock;
        this.trail = trail;
    }

    /** Without a settlement: a register that is set right. Who is on the way out leaves by closing that. */
    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, DepartureRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        ends.requireNoExit(tenant);
        depart(tenant, request.lastDay(), request.reason());
        return reader.response(actor, tenant, clock.today());
    }

    /**
     * The end of an exit, in its transaction.
     *
     * @throws org.seedbed.shared.problem.ProblemException tenancy.departs-before-entry, tenancy.departs-before-stage,
     *     tenancy.still-lets
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID parkId, UUID tenantId, LocalDate lastDay, String reason) {
        depart(tenants.requireForChange(parkId, tenantId), lastDay, reason);
    }

    private void depart(Tenant tenant, LocalDate lastDay, String reason) {
        var endBefore = tenant.stay().to();
        tenant.depart(lastDay, reason);
        var firstDayAfter = lastDay.plusDays(1);
        if (space.letFrom(tenant.parkId(), tenant.id(), firstDayAfter)) {
            throw TenancyErrors.STILL_LETS.raise("day", lastDay);
        }
        tenants.stages(tenant).getLast().endWithStay(firstDayAfter);
        tenants.flush();
        var name = names.names(tenant.parkId(), List.of(tenant.id())).getOrDefault(tenant.id(), "");
        trail.record(TenancyTrail.departed(tenant, name, endBefore));
        ends.tell(tenant, lastDay);
    }
}
