package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.register.FacilityJson.BlackoutRequest;
import org.seedbed.facility.internal.register.FacilityJson.BlackoutView;
import org.seedbed.facility.internal.register.FacilityJson.DoorCodeView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** When a facility cannot be had, and what hangs at its door. */
@Path("/api/v1/parks/{parkId}/facilities/{facilityId}")
@Tag(name = "facility")
class FacilityDoorResource {

    private final CurrentActor actor;
    private final Blackouts blackouts;
    private final DoorCodes doors;
    private final Idempotency idempotency;

    FacilityDoorResource(CurrentActor actor, Blackouts blackouts, DoorCodes doors, Idempotency idempotency) {
        this.actor = actor;
        this.blackouts = blackouts;
        this.doors = doors;
        this.idempotency = idempotency;
    }

    @GET
    @Path("blackouts")
    @Door(Permission.FACILITY_READ)
    @Operation(
            operationId = "facilityBlackoutList",
            summary = "When the facility cannot be had now and later, the soonest first")
    public Page<BlackoutView> blackouts(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @BeanParam @Valid PageParams page) {
        return blackouts.list(parkId, facilityId, page);
    }

    @POST
    @Path("blackouts")
    @ResponseStatus(201)
    @Door(Permission.FACILITY_EDIT)
    @Refusals({"facility.blackout-period", "facility.time-taken"})
    @Operation(
            operationId = "facilityBlackoutCreate",
            summary = "Closes a facility for a while, where nothing is booked")
    public BlackoutView blackOut(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BlackoutRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "facilityBlackoutCreate " + facilityId,
                request,
                BlackoutView.class,
                () -> blackouts.create(parkId, facilityId, actor.id(), request));
    }

    @DELETE
    @Path("blackouts/{blackoutId}")
    @Door(Permission.FACILITY_EDIT)
    @Operation(operationId = "facilityBlackoutRemove", summary = "Opens a facility again that was closed for a while")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @PathParam("blackoutId") UUID blackoutId) {
        blackouts.remove(parkId, facilityId, blackoutId);
    }

    @GET
    @Path("door-code")
    @Door(Permission.FACILITY_EDIT)
    @Operation(operationId = "facilityDoorCodeGet", summary = "The code that hangs at the door of a facility")
    public DoorCodeView doorCode(@PathParam("parkId") UUID parkId, @PathParam("facilityId") UUID facilityId) {
        return doors.get(parkId, facilityId);
    }

    @POST
    @Path("door-code")
    @Door(Permission.FACILITY_EDIT)
    @Operation(operationId = "facilityDoorCodeRenew", summary = "Makes a new code for the door; the old one is void")
    public DoorCodeView renewDoorCode(@PathParam("parkId") UUID parkId, @PathParam("facilityId") UUID facilityId) {
        return doors.renew(parkId, facilityId);
    }
}
