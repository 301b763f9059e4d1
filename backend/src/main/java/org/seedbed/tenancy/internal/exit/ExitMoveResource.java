package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitReason;

/** Moves of an exit. */
@Path("/api/v1/parks/{parkId}/exits/{exitCaseId}")
@Tag(name = "exit")
class ExitMoveResource {

    private final CurrentActor actor;
    private final ExitViews views;
    private final MoveExit moves;
    private final CloseExit close;

    ExitMoveResource(CurrentActor actor, ExitViews views, MoveExit moves, CloseExit close) {
        this.actor = actor;
        this.views = views;
        this.moves = moves;
        this.close = close;
    }

    @POST
    @Path("acceptance")
    @Door(Permission.TENANT_EDIT)
    @Refusals("exit.move")
    @Operation(operationId = "exitAccept", summary = "The park takes it up: a sheet is laid out, settling begins")
    public RestResponse<ExitResponse> accept(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        moves.accept(parkId, id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("cancellation")
    @Door(Permission.TENANT_EDIT)
    @Refusals("exit.move")
    @Operation(operationId = "exitCancel", summary = "The tenant stays after all")
    public RestResponse<ExitResponse> cancel(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitReason request) {
        moves.move(parkId, id, ifMatch, ExitMove.CANCEL, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("dispute")
    @Door(Permission.EXIT_APPROVE)
    @Refusals("exit.move")
    @Operation(operationId = "exitDispute", summary = "An approver notes that the two do not agree")
    public RestResponse<ExitResponse> dispute(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitReason request) {
        moves.move(parkId, id, ifMatch, ExitMove.DISPUTE, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("resolution")
    @Door(Permission.EXIT_APPROVE)
    @Refusals("exit.move")
    @Operation(operationId = "exitResolve", summary = "An approver ends the dispute; settling goes on")
    public RestResponse<ExitResponse> resolve(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitReason request) {
        moves.move(parkId, id, ifMatch, ExitMove.RESOLVE, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("hand-over")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.move", "exit.items-open"})
    @Operation(operationId = "exitHandOver", summary = "Nothing is open that the company owes; how it stands is frozen")
    public RestResponse<ExitResponse> handOver(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        moves.handOver(actor.get(), parkId, id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("resettlement")
    @Door(Permission.TENANT_EDIT)
    @Refusals("exit.move")
    @Operation(operationId = "exitSettleAgain", summary = "Something turned up at the hand-over: back to settling")
    public RestResponse<ExitResponse> settleAgain(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitReason request) {
        moves.move(parkId, id, ifMatch, ExitMove.SETTLE_AGAIN, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("closing")
    @Door(Permission.TENANT_EDIT)
    @Refusals({
        "exit.move",
        "exit.last-day-to-come",
        "exit.last-day",
        "exit.last-day-late",
        "exit.trigger-unfounded",
        "exit.items-open",
        "exit.sheet-incomplete",
        "exit.sheet-unconfirmed",
        "tenancy.departs-before-entry",
        "tenancy.departs-before-stage",
        "tenancy.still-lets",
        "tenancy.overlap"
    })
    @Operation(operationId = "exitClose", summary = "The tenant has left: its stay ends, and how it went is kept")
    public RestResponse<ExitResponse> close(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        close.handle(actor.get(), parkId, id, ifMatch);
        return answer(parkId, id);
    }

    private RestResponse<ExitResponse> answer(UUID parkId, UUID id) {
        var exit = views.get(actor.get(), parkId, id);
        return Etags.ok(exit, exit.version());
    }
}
