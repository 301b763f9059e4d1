package org.seedbed.space.internal;

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
import java.time.LocalDate;
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
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.SpaceJson.UnitPriceRequest;
import org.seedbed.space.internal.SpaceJson.UnitPriceView;
import org.seedbed.space.internal.SpaceJson.UnitRequest;
import org.seedbed.space.internal.SpaceJson.UnitResponse;
import org.seedbed.space.internal.SpaceJson.UnitSummary;
import org.seedbed.space.internal.SpaceJson.UnitUpdateRequest;

/** A park's rooms and seats over HTTP: created, changed, split and merged. */
@Path("/api/v1/parks/{parkId}/units")
@Tag(name = "space")
class UnitResource {

    private final CurrentActor actor;
    private final UnitService service;
    private final UnitQueries queries;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    UnitResource(
            CurrentActor actor,
            UnitService service,
            UnitQueries queries,
            Idempotency idempotency,
            BusinessClock clock) {
        this.actor = actor;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @Door(Permission.SPACE_READ)
    @Operation(operationId = "unitList", summary = "Units of a day with their list price; no price without LEASE_READ")
    public Page<UnitSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<UnitKind> kinds,
            @QueryParam("buildingId") @Nullable UUID buildingId,
            @QueryParam("floorId") @Nullable UUID floorId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        var withPrices = actor.get().mayInPark(parkId, Permission.LEASE_READ);
        var filter = new UnitQueries.Filter(q, kinds, buildingId, floorId, on == null ? clock.today() : on);
        return queries.units(parkId, filter, withPrices, sort, page);
    }

    @POST
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.unit-number-taken", "space.floor-unknown", "space.workstation-needs-seats"})
    @Operation(operationId = "unitCreate", summary = "Adds a unit to a floor")
    public RestResponse<UnitResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid UnitRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "unitCreate " + parkId,
                request,
                UnitResponse.class,
                () -> service.create(actor.get(), parkId, request));
        return Etags.created(created, created.version());
    }

    @GET
    @Path("{unitId}")
    @Door(Permission.SPACE_READ)
    @Operation(operationId = "unitGet", summary = "A unit with its price list; no prices without LEASE_READ")
    public RestResponse<UnitResponse> get(@PathParam("parkId") UUID parkId, @PathParam("unitId") UUID unitId) {
        var unit = service.get(actor.get(), parkId, unitId);
        return Etags.ok(unit, unit.version());
    }

    @PUT
    @Path("{unitId}")
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.unit-number-taken", "space.unit-ended", "space.workstation-needs-seats"})
    @Operation(operationId = "unitUpdate", summary = "Changes what is said of a unit")
    public RestResponse<UnitResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitUpdateRequest request) {
        var unit = service.update(actor.get(), parkId, unitId, ifMatch, request);
        return Etags.ok(unit, unit.version());
    }

    @POST
    @Path("{unitId}/prices")
    @ResponseStatus(201)
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.price-exists", "space.unit-ended"})
    @Operation(operationId = "unitPriceSet", summary = "Sets the list price from a day on and ends the one in force")
    public UnitPriceView setPrice(
            @PathParam("parkId") UUID parkId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid UnitPriceRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "unitPriceSet " + parkId + " " + unitId,
                request,
                UnitPriceView.class,
                () -> service.setPrice(parkId, unitId, request));
    }
}
