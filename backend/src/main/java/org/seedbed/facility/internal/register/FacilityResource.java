package org.seedbed.facility.internal.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.register.FacilityJson.FacilityHoursRequest;
import org.seedbed.facility.internal.register.FacilityJson.FacilityResponse;
import org.seedbed.facility.internal.register.FacilityJson.FacilityRetireRequest;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySummary;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 公共设施: what can be booked in a park. */
@Path("/api/v1/parks/{parkId}/facilities")
@Tag(name = "facility")
class FacilityResource {

    private final CurrentActor actor;
    private final FacilityStore store;
    private final FacilityViews views;
    private final FacilityRegister register;
    private final Idempotency idempotency;

    FacilityResource(
            CurrentActor actor,
            FacilityStore store,
            FacilityViews views,
            FacilityRegister register,
            Idempotency idempotency) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.register = register;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "facilityList", summary = "Rooms and devices of the park that are booked, by code")
    public Page<FacilitySummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 50) String q,
            @QueryParam("kind") List<FacilityKind> kinds,
            @QueryParam("state") List<FacilityState> states,
            @BeanParam @Valid PageParams page) {
        return store.list(parkId, q, kinds, states, page);
    }

    @POST
    @Door(Permission.FACILITY_EDIT)
    @Refusals({"facility.code-taken", "facility.unit-unknown", "facility.minutes"})
    @Operation(operationId = "facilityCreate", summary = "Registers something that can be booked; it has no hours yet")
    public RestResponse<FacilityResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid FacilityRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "facilityCreate " + parkId,
                request,
                FacilityResponse.class,
                () -> views.one(actor.get(), parkId, register.create(parkId, request.facts())));
        return Etags.created(made, made.version());
    }

    @GET
    @Path("{facilityId}")
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "facilityGet", summary = "A facility with its rules and opening hours")
    public RestResponse<FacilityResponse> get(
            @PathParam("parkId") UUID parkId, @PathParam("facilityId") UUID facilityId) {
        return answer(parkId, facilityId);
    }

    @PUT
    @Path("{facilityId}")
    @Door(Permission.FACILITY_EDIT)
    @Refusals({"facility.code-taken", "facility.unit-unknown", "facility.minutes"})
    @Operation(operationId = "facilityUpdate", summary = "Describes a facility anew; what is booked stays booked")
    public RestResponse<FacilityResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilityRequest request) {
        register.update(parkId, facilityId, ifMatch, request.facts());
        return answer(parkId, facilityId);
    }

    @PUT
    @Path("{facilityId}/hours")
    @Door(Permission.FACILITY_EDIT)
    @Refusals("facility.hours")
    @Operation(operationId = "facilityHoursSet", summary = "Sets the opening hours of a facility by kind of day")
    public RestResponse<FacilityResponse> hours(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilityHoursRequest request) {
        register.hours(parkId, facilityId, ifMatch, request.hours());
        return answer(parkId, facilityId);
    }

    @POST
    @Path("{facilityId}/retirement")
    @Door(Permission.FACILITY_EDIT)
    @Refusals({"facility.has-bookings", "facility.retired"})
    @Operation(operationId = "facilityRetire", summary = "Takes a facility out of use, once nothing is booked there")
    public RestResponse<FacilityResponse> retire(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilityRetireRequest request) {
        register.retire(parkId, facilityId, ifMatch, request.reason().strip());
        return answer(parkId, facilityId);
    }

    @POST
    @Path("{facilityId}/reinstatement")
    @Door(Permission.FACILITY_EDIT)
    @Refusals("facility.retired")
    @Operation(operationId = "facilityReinstate", summary = "Puts a retired facility back to use")
    public RestResponse<FacilityResponse> reinstate(
            @PathParam("parkId") UUID parkId,
            @PathParam("facilityId") UUID facilityId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        register.reinstate(parkId, facilityId, ifMatch);
        return answer(parkId, facilityId);
    }

    private RestResponse<FacilityResponse> answer(UUID parkId, UUID facilityId) {
        var facility = views.one(actor.get(), parkId, facilityId);
        return Etags.ok(facility, facility.version());
    }
}
