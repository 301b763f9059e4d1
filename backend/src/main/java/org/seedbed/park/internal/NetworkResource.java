package org.seedbed.park.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.internal.ParkJson.OperatorRequest;
import org.seedbed.park.internal.ParkJson.OperatorView;
import org.seedbed.park.internal.ParkJson.RegionLevel;
import org.seedbed.park.internal.ParkJson.RegionView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What lies above the single park: regions and the operators of parks. */
@Path("/api/v1")
@Tag(name = "park")
class NetworkResource {

    private final CurrentActor actor;
    private final ParkService service;
    private final ParkQueries queries;
    private final Idempotency idempotency;

    NetworkResource(CurrentActor actor, ParkService service, ParkQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Path("regions")
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "regionList", summary = "Administrative regions, GB/T 2260")
    public Page<RegionView> regions(
            @QueryParam("q") @Nullable @Size(max = 50) String q,
            @QueryParam("parent") @Nullable @Pattern(regexp = "[1-9]\\d{5}") String parent,
            @QueryParam("level") @Nullable RegionLevel level,
            @BeanParam @Valid PageParams page) {
        return queries.regions(q, parent, level, page);
    }

    @GET
    @Path("operators")
    @Door(Permission.PARK_CREATE)
    @Operation(operationId = "operatorList", summary = "Organisations that run parks")
    public Page<OperatorView> operators(@BeanParam @Valid PageParams page) {
        return queries.operators(page);
    }

    @POST
    @Path("operators")
    @ResponseStatus(201)
    @Door(Permission.PARK_CREATE)
    @Refusals({"park.operator-name-taken", "park.operator-uscc-taken"})
    @Operation(operationId = "operatorCreate", summary = "Registers an organisation that runs parks")
    public OperatorView createOperator(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid OperatorRequest request) {
        return idempotency.once(
                actor.id(), key, "operatorCreate", request, OperatorView.class, () -> service.createOperator(request));
    }
}
