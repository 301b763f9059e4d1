package org.seedbed.facility.internal.booking;

import jakarta.validation.constraints.NotNull;
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

/** Free hours of the own stay. */
@Path("/api/v1/companies/{companyId}/facility-quotas")
@Tag(name = "booking")
class OwnFacilityQuotaResource {

    private final TenantQuotas quotas;
    private final OwnBookings own;

    OwnFacilityQuotaResource(TenantQuotas quotas, OwnBookings own) {
        this.quotas = quotas;
        this.own = own;
    }

    @GET
    @Door(Permission.OWN_BOOKING)
    @Operation(
            operationId = "ownFacilityQuotaGet",
            summary = "Free hours of the own stay in a month, and what is used and booked of them")
    public FacilityQuotaView get(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @QueryParam("month") @Nullable LocalDate month) {
        return quotas.of(own.parkOfStay(companyId, tenantId), tenantId, month);
    }
}
