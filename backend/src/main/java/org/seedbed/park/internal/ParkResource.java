package org.seedbed.park.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkKind;
import org.seedbed.park.internal.ParkJson.ParkRequest;
import org.seedbed.park.internal.ParkJson.ParkResponse;
import org.seedbed.park.internal.ParkJson.ParkSummary;
import org.seedbed.park.internal.ParkJson.ParkUpdateRequest;
import org.seedbed.park.internal.ParkJson.PartnerRequest;
import org.seedbed.park.internal.ParkJson.PartnerView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Parks over HTTP, with who operates them and whom they work with. */
@Path("/api/v1/parks")
@Tag(name = "park")
class ParkResource {

    private final CurrentActor actor;
    private final ParkService service;
    private final ParkQueries queries;
    private final Idempotency idempotency;

    ParkResource(CurrentActor actor, ParkService service, ParkQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "parkList", summary = "Parks the actor holds a role in; all for network roles")
    public Page<ParkSummary> list(
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<ParkKind> kinds,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.parks(actor.get(), q, kinds, sort, page);
    }

    @POST
    @Door(Permission.PARK_CREATE)
    @Refusals({"park.name-taken", "park.region-unknown", "park.operator-unknown"})
    @Operation(operationId = "parkCreate", summary = "Opens a park for an operator")
    public RestResponse<ParkResponse> create(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid ParkRequest request) {
        var created = idempotency.once(
                actor.id(), key, "parkCreate", request, ParkResponse.class, () -> service.create(actor.get(), request));
        return Etags.created(created, created.version());
    }

    @GET
    @Path("{parkId}")
    @Door(Permission.PARK_READ)
    @Operation(operationId = "parkGet", summary = "A park with its operator and partners")
    public RestResponse<ParkResponse> get(@PathParam("parkId") UUID parkId) {
        var park = service.get(actor.get(), parkId);
        return Etags.ok(park, park.version());
    }

    @PUT
    @Path("{parkId}")
    @Door(Permission.PARK_EDIT)
    @Refusals({"park.name-taken", "park.region-unknown", "park.zone-used"})
    @Operation(operationId = "parkUpdate", summary = "Changes what the park says of itself")
    public RestResponse<ParkResponse> update(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ParkUpdateRequest request) {
        var park = service.update(actor.get(), parkId, ifMatch, request);
        return Etags.ok(park, park.version());
    }

    @POST
    @Path("{parkId}/partners")
    @ResponseStatus(201)
    @Door(Permission.PARK_EDIT)
    @Refusals("park.partner-taken")
    @Operation(operationId = "parkPartnerAdd", summary = "Adds a partner and what it contributed (元)")
    public PartnerView addPartner(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid PartnerRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "parkPartnerAdd " + parkId,
                request,
                PartnerView.class,
                () -> service.addPartner(parkId, request));
    }

    @DELETE
    @Path("{parkId}/partners/{partnerId}")
    @Door(Permission.PARK_EDIT)
    @Operation(operationId = "parkPartnerRemove", summary = "Takes a partner off the list")
    public void removePartner(@PathParam("parkId") UUID parkId, @PathParam("partnerId") UUID partnerId) {
        service.removePartner(parkId, partnerId);
    }
}
