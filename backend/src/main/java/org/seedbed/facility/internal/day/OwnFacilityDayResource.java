package org.seedbed.facility.internal.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityDaysView;
import org.seedbed.facility.internal.register.OwnPlaces;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** Days of the facilities where a company stays, to its own people: of others only that something is taken. */
@Path("/api/v1/companies/{companyId}/facility-days")
@Tag(name = "facility")
class OwnFacilityDayResource {

    private final FacilityDays days;
    private final OwnPlaces places;

    OwnFacilityDayResource(FacilityDays days, OwnPlaces places) {
        this.days = days;
        this.places = places;
    }

    @GET
    @Door(Permission.OWN_BOOKING)
    @Refusals("facility.days")
    @Operation(
            operationId = "ownFacilityDayList",
            summary = "When facilities are open and taken where the actor's own company stays")
    public FacilityDaysView list(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("facilityId") @Size(max = 50) List<UUID> facilityIds) {
        return days.of(places.park(companyId, tenantId), from, to, facilityIds, true);
    }
}
