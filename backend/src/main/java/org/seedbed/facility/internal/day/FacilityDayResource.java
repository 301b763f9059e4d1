package org.seedbed.facility.internal.day;

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
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** Days of the park's facilities. */
@Path("/api/v1/parks/{parkId}/facility-days")
@Tag(name = "facility")
class FacilityDayResource {

    private final FacilityDays days;

    FacilityDayResource(FacilityDays days) {
        this.days = days;
    }

    @GET
    @Door(Permission.FACILITY_READ)
    @Refusals("facility.days")
    @Operation(
            operationId = "facilityDayList",
            summary = "When facilities are open and by what they are taken, from today or a day on")
    public FacilityDaysView list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("facilityId") @Size(max = 50) List<UUID> facilityIds) {
        return days.of(parkId, from, to, facilityIds, false);
    }
}
