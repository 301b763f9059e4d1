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
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverProposalRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverReason;

/** The maker's and the handler's moves: before the checker, given up, proposed. */
@Path("/api/v1/parks/{parkId}/waivers/{waiverId}")
@Tag(name = "waiver")
class WaiverMoveResource {

    private final CurrentActor actor;
    private final WaiverViews views;
    private final WaiverStore store;
    private final SubmitWaiver submit;
    private final DecideWaiver decide;

    WaiverMoveResource(
            CurrentActor actor, WaiverViews views, WaiverStore store, SubmitWaiver submit, DecideWaiver decide) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.submit = submit;
        this.decide = decide;
    }

    @POST
    @Path("submission")
    @Door(Permission.WAIVER_EDIT)
    @Refusals({"waiver.move", "waiver.of-company", "waiver.policy-unknown"})
    @Operation(
            operationId = "waiverSubmit",
            summary = "Puts it before the checker, for the first time or with what was missing")
    public RestResponse<WaiverResponse> submit(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        submit.submit(store.require(parkId, id), ifMatch, false);
        return answer(parkId, id);
    }

    @POST
    @Path("withdrawal")
    @Door(Permission.WAIVER_EDIT)
    @Refusals({"waiver.move"})
    @Operation(operationId = "waiverWithdraw", summary = "Gives it up, with a reason; money that was kept is free")
    public RestResponse<WaiverResponse> withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        submit.withdraw(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("proposal")
    @Door(Permission.WAIVER_EDIT)
    @Refusals({
        "waiver.move",
        "waiver.same-person",
        "waiver.budget-unknown",
        "waiver.budget-exceeded",
        "waiver.schedule-stale",
        "notice.subject-open",
        "notice.too-short",
        "document.character-missing"
    })
    @Operation(
            operationId = "waiverPropose",
            summary = "Proposes it for decision: a budget keeps its money, and its notice is written")
    public RestResponse<WaiverResponse> propose(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverProposalRequest request) {
        decide.propose(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    private RestResponse<WaiverResponse> answer(UUID parkId, UUID id) {
        var waiver = views.get(actor.get(), parkId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
