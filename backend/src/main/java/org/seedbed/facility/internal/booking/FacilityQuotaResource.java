package org.seedbed.facility.internal.booking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.quota.FacilityQuotaView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** Free hours of tenants, to the park. */
@Path("/api/v1/parks/{parkId}/facility-quotas/{tenantId}")
@Tag(name = "booking")
class FacilityQuotaResource {

    private final TenantQuotas quotas;

    FacilityQuotaResource(TenantQuotas quotas) {
        this.quotas = quotas;
    }

    @GET
    @Door(Permission.FACILITY_READ)
    @Operation(
            operationId = "facilityQuotaGet",
            summary = "Free hours of a tenant in a month, what is used and booked of them, and whether it may book")
    public FacilityQuotaView get(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("month") @Nullable LocalDate month) {
        return quotas.of(parkId, tenantId, month);
    }
}
