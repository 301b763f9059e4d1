package org.seedbed.tenancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tenant occupies. Tenancy lies below leases, so it asks through this port; the lease module answers. */
public interface TenantSpace {

    /**
     * A unit, or seats of it, that a tenant has on a day.
     *
     * @param area ㎡ of the unit; seats of a shared zone bring no area of their own
     * @param seats null for the whole unit
     */
    record TenantUnitView(
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer seats) {}

    /** Units by tenant; tenants without any are left out. */
    Map<UUID, List<TenantUnitView>> unitsOn(UUID parkId, Collection<UUID> tenantIds, LocalDate on);

    /** The first day after everything that is let to the tenant; empty where nothing is or was. */
    Optional<LocalDate> letUntil(UUID parkId, UUID tenantId);

    /** Whether the tenant has a lease on or after the day. */
    boolean letFrom(UUID parkId, UUID tenantId, LocalDate day);
}
