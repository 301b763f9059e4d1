package org.seedbed.space.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.seedbed.space.internal.ReshapeJson.ReshapingResponse;
import org.seedbed.space.internal.ReshapeJson.UnitMergeRequest;
import org.seedbed.space.internal.ReshapeJson.UnitSplitRequest;

/** Splitting and merging units with their history kept. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "space")
class ReshapeResource {

    private final CurrentActor actor;
    private final SplitUnit split;
    private final MergeUnits merge;
    private final Idempotency idempotency;

    ReshapeResource(CurrentActor actor, SplitUnit split, MergeUnits merge, Idempotency idempotency) {
        this.actor = actor;
        this.split = split;
        this.merge = merge;
        this.idempotency = idempotency;
    }

    @POST
    @Path("units/{unitId}/split")
    @ResponseStatus(201)
    @Door(Permission.SPACE_EDIT)
    @Refusals({
        "space.unit-let",
        "space.unit-held",
        "space.unit-ended",
        "space.unit-not-yet",
        "space.area-differs",
        "space.seats-differ",
        "space.reshaped-in-past",
        "space.unit-number-taken",
        "space.workstation-needs-seats"
    })
    @Operation(operationId = "unitSplit", summary = "Makes several units of one from a day on, its history kept")
    public ReshapingResponse split(
            @PathParam("parkId") UUID parkId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitSplitRequest request) {
        return split.handle(parkId, unitId, ifMatch, request);
    }

    @POST
    @Path("unit-merges")
    @ResponseStatus(201)
    @Door(Permission.SPACE_EDIT)
    @Refusals({
        "space.unit-let",
        "space.unit-held",
        "space.unit-unknown",
        "space.unit-ended",
        "space.unit-not-yet",
        "space.not-one-floor",
        "space.area-differs",
        "space.seats-differ",
        "space.reshaped-in-past",
        "space.unit-number-taken",
        "space.workstation-needs-seats"
    })
    @Operation(operationId = "unitMerge", summary = "Makes one unit of several of a floor from a day on")
    public ReshapingResponse merge(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid UnitMergeRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "unitMerge " + parkId,
                request,
                ReshapingResponse.class,
                () -> merge.handle(parkId, request));
    }
}
