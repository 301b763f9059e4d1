package org.seedbed.space.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.internal.SpaceJson.BuildingRequest;
import org.seedbed.space.internal.SpaceJson.BuildingView;
import org.seedbed.space.internal.SpaceJson.FloorRequest;
import org.seedbed.space.internal.SpaceJson.FloorView;

/** A park's buildings and floors over HTTP. */
@Path("/api/v1/parks/{parkId}/buildings")
@Tag(name = "space")
class BuildingResource {

    private final CurrentActor actor;
    private final BuildingPlan buildings;
    private final Idempotency idempotency;

    BuildingResource(CurrentActor actor, BuildingPlan buildings, Idempotency idempotency) {
        this.actor = actor;
        this.buildings = buildings;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.SPACE_READ)
    @Operation(operationId = "buildingList", summary = "Buildings by code, with their floors from the lowest up")
    public Page<BuildingView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return buildings.list(parkId, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.building-code-taken", "space.floor-exists", "space.no-floor-zero"})
    @Operation(operationId = "buildingCreate", summary = "Adds a building and its floors")
    public BuildingView create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BuildingRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "buildingCreate " + parkId,
                request,
                BuildingView.class,
                () -> buildings.create(parkId, request));
    }

    @POST
    @Path("{buildingId}/floors")
    @ResponseStatus(201)
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.floor-exists", "space.no-floor-zero"})
    @Operation(operationId = "floorAdd", summary = "Adds a floor to a building")
    public FloorView addFloor(
            @PathParam("parkId") UUID parkId,
            @PathParam("buildingId") UUID buildingId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid FloorRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "floorAdd " + parkId + " " + buildingId,
                request,
                FloorView.class,
                () -> buildings.addFloor(parkId, buildingId, request));
    }
}
