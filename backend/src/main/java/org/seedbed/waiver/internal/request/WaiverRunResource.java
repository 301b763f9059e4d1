package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.request.WaiverJson.ClawbackPreview;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverResumptionRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverRevocationRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverSuspensionRequest;

/** What becomes of a waiver once it is approved: in effect, suspended, lost. */
@Path("/api/v1/parks/{parkId}/waivers/{waiverId}")
@Tag(name = "waiver")
class WaiverRunResource {

    private final CurrentActor actor;
    private final WaiverViews views;
    private final RunWaiver run;
    private final RevokeWaiver revoke;

    WaiverRunResource(CurrentActor actor, WaiverViews views, RunWaiver run, RevokeWaiver revoke) {
        this.actor = actor;
        this.views = views;
        this.run = run;
        this.revoke = revoke;
    }

    @POST
    @Path("activation")
    @Door(Permission.WAIVER_ACTIVATE)
    @Refusals({"waiver.move", "waiver.same-person", "waiver.signed-missing"})
    @Operation(operationId = "waiverActivate", summary = "Both sides have signed: the next bills are paid by it")
    public RestResponse<WaiverResponse> activate(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        run.activate(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("suspension")
    @Door(Permission.WAIVER_CHECK)
    @Refusals({"waiver.move", "waiver.day"})
    @Operation(operationId = "waiverSuspend", summary = "It pays nothing from a day on, until it is resumed")
    public RestResponse<WaiverResponse> suspend(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverSuspensionRequest request) {
        run.suspend(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("resumption")
    @Door(Permission.WAIVER_CHECK)
    @Refusals({"waiver.move", "waiver.day", "waiver.rests-for-reports"})
    @Operation(
            operationId = "waiverResume",
            summary = "It pays again from a day on; the days between are not made up for")
    public RestResponse<WaiverResponse> resume(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverResumptionRequest request) {
        run.resume(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("revocation")
    @Door(Permission.WAIVER_APPROVE)
    @Refusals({"waiver.move", "waiver.day", "waiver.preview-stale"})
    @Operation(
            operationId = "waiverRevoke",
            summary = "It is lost: what it paid since a day comes back with the next bill")
    public RestResponse<WaiverResponse> revoke(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverRevocationRequest request) {
        revoke.handle(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @GET
    @Path("revocation")
    @Door(Permission.WAIVER_READ)
    @Refusals({"waiver.move", "waiver.day"})
    @Operation(operationId = "waiverRevocationPreview", summary = "What would come back; nothing is kept")
    public ClawbackPreview revocationPreview(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @QueryParam("cause") @NotNull Clawback.Cause cause,
            @QueryParam("since") @NotNull LocalDate since,
            @QueryParam("share") @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal share) {
        return revoke.preview(parkId, id, cause, since, share);
    }

    private RestResponse<WaiverResponse> answer(UUID parkId, UUID id) {
        var waiver = views.get(actor.get(), parkId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
