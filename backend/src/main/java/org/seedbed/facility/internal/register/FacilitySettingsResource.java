package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Etags;

/** What a park says about bookings. */
@Path("/api/v1/parks/{parkId}/facility-settings")
@Tag(name = "facility")
class FacilitySettingsResource {

    private final FacilitySettings settings;

    FacilitySettingsResource(FacilitySettings settings) {
        this.settings = settings;
    }

    @GET
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "facilitySettingsGet", summary = "How long holds last, and what follows when nobody comes")
    public RestResponse<FacilitySettingsView> get(@PathParam("parkId") UUID parkId) {
        var found = settings.view(parkId);
        return Etags.ok(found, found.version());
    }

    @PUT
    @Door(Permission.FACILITY_EDIT)
    @Operation(operationId = "facilitySettingsSet", summary = "Sets them; what is booked goes by the new ones")
    public RestResponse<FacilitySettingsView> set(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilitySettingsRequest request) {
        var set = settings.set(parkId, ifMatch, request);
        return Etags.ok(set, set.version());
    }
}
