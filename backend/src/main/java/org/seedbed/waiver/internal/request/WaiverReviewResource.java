package org.seedbed.waiver.internal.request;

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
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverCheckRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDecisionRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverReason;

/** The second and the third word on a request. */
@Path("/api/v1/parks/{parkId}/waivers/{waiverId}")
@Tag(name = "waiver")
class WaiverReviewResource {

    private final CurrentActor actor;
    private final WaiverViews views;
    private final CheckWaiver check;
    private final DecideWaiver decide;

    WaiverReviewResource(CurrentActor actor, WaiverViews views, CheckWaiver check, DecideWaiver decide) {
        this.actor = actor;
        this.views = views;
        this.check = check;
        this.decide = decide;
    }

    @POST
    @Path("check")
    @Door(Permission.WAIVER_CHECK)
    @Refusals({"waiver.move", "waiver.same-person", "waiver.not-eligible", "waiver.unknown-left", "waiver.not-to-accept"
    })
    @Operation(
            operationId = "waiverCheck",
            summary = "The second person finds it right; conditions and schedule are frozen with it")
    public RestResponse<WaiverResponse> check(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverCheckRequest request) {
        check.check(parkId, actor.id(), id, ifMatch, request.accepted());
        return answer(parkId, id);
    }

    @POST
    @Path("supplement-request")
    @Door(Permission.WAIVER_CHECK)
    @Refusals({"waiver.move"})
    @Operation(operationId = "waiverAskSupplement", summary = "Asks for everything that is missing, at once")
    public RestResponse<WaiverResponse> askSupplement(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        check.ask(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("rejection")
    @Door(Permission.WAIVER_CHECK)
    @Refusals({"waiver.move"})
    @Operation(operationId = "waiverReject", summary = "The second person rejects it, with a reason")
    public RestResponse<WaiverResponse> reject(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        check.reject(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("publication")
    @Door(Permission.WAIVER_APPROVE)
    @Refusals({"waiver.move", "waiver.same-person", "waiver.schedule-stale", "notice.same-person", "notice.move"})
    @Operation(
            operationId = "waiverPublicize",
            summary = "A meeting has decided, by the number of its minutes; its notice is public from now on")
    public RestResponse<WaiverResponse> publicize(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverDecisionRequest request) {
        decide.publicize(parkId, actor.id(), id, ifMatch, request.minutesNumber());
        return answer(parkId, id);
    }

    @POST
    @Path("return")
    @Door(Permission.WAIVER_APPROVE)
    @Refusals({"waiver.move", "notice.move"})
    @Operation(
            operationId = "waiverSendBack",
            summary = "The meeting wants it prepared anew: it is checked again or proposed again, its money is free")
    public RestResponse<WaiverResponse> sendBack(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        decide.sendBack(parkId, actor.id(), id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("refusal")
    @Door(Permission.WAIVER_APPROVE)
    @Refusals({"waiver.move", "notice.move"})
    @Operation(operationId = "waiverRefuse", summary = "The meeting did not follow the proposal; its money is free")
    public RestResponse<WaiverResponse> refuse(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        decide.refuse(parkId, actor.id(), id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<WaiverResponse> answer(UUID parkId, UUID id) {
        var waiver = views.get(actor.get(), parkId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
