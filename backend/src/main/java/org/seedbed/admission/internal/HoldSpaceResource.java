package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.DecisionJson.DecisionView;
import org.seedbed.admission.internal.DecisionJson.HoldRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** Holding space for an application that is being decided. {@code If-Match} is the application's. */
@Path("/api/v1/parks/{parkId}/applications/{applicationId}/decision")
@Tag(name = "admission")
class HoldSpaceResource {

    private final CurrentActor actor;
    private final HoldSpace space;
    private final DecisionViews views;

    HoldSpaceResource(CurrentActor actor, HoldSpace space, DecisionViews views) {
        this.actor = actor;
        this.space = space;
        this.views = views;
    }

    @POST
    @Path("hold")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({
        "admission.move",
        "admission.held-by-agreement",
        "admission.hold-announced",
        "space.hold-term",
        "space.hold-from",
        "space.hold-twice",
        "space.hold-unit-unknown",
        "space.hold-not-lettable",
        "space.hold-without-seats",
        "space.hold-not-there",
        "space.hold-seats-beyond",
        "space.hold-let",
        "space.hold-seats-taken",
        "space.unit-held"
    })
    @Operation(
            operationId = "decisionHold",
            summary = "Holds units and seats in place of what was held; at most thirty days")
    public DecisionView hold(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HoldRequest request) {
        space.hold(parkId, actor.id(), id, ifMatch, request);
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("release")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.move", "admission.held-by-agreement", "admission.hold-announced"})
    @Operation(operationId = "decisionRelease", summary = "What was held is free again")
    public DecisionView release(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        space.release(parkId, id, ifMatch);
        return views.get(actor.get(), parkId, id);
    }
}
