package org.seedbed.agreement.internal;

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
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.internal.AgreementRequests.AgreementReason;
import org.seedbed.agreement.internal.SupplementJson.SupplementResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The checker's and the approver's moves. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/supplements/{supplementId}")
@Tag(name = "agreement")
class SupplementReviewResource {

    private final CurrentActor actor;
    private final SupplementViews views;
    private final ReviewSupplement review;

    SupplementReviewResource(CurrentActor actor, SupplementViews views, ReviewSupplement review) {
        this.actor = actor;
        this.views = views;
        this.review = review;
    }

    @POST
    @Path("check")
    @Door(Permission.AGREEMENT_CHECK)
    @Refusals({"agreement.supplement-move", "agreement.supplement-agreement", "agreement.same-person"})
    @Operation(operationId = "supplementCheck", summary = "The second person finds it right")
    public RestResponse<SupplementResponse> check(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        review.check(parkId, actor.id(), agreementId, id, ifMatch);
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("return")
    @Door(Permission.AGREEMENT_CHECK)
    @Refusals("agreement.supplement-move")
    @Operation(
            operationId = "supplementSendBack",
            summary = "The second person gives it back to its writer, with a reason")
    public RestResponse<SupplementResponse> sendBack(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, agreementId, id, ifMatch, SupplementMove.SEND_BACK, request.reason());
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("approval")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals({"agreement.supplement-move", "agreement.supplement-agreement", "agreement.same-person"})
    @Operation(operationId = "supplementApprove", summary = "The third person lets both sides sign it")
    public RestResponse<SupplementResponse> approve(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        review.approve(parkId, actor.id(), agreementId, id, ifMatch);
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("refusal")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals("agreement.supplement-move")
    @Operation(
            operationId = "supplementRefuse",
            summary = "The third person gives it back to its writer, with a reason")
    public RestResponse<SupplementResponse> refuse(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, agreementId, id, ifMatch, SupplementMove.REFUSE, request.reason());
        return answer(parkId, agreementId, id);
    }

    private RestResponse<SupplementResponse> answer(UUID parkId, UUID agreementId, UUID id) {
        var supplement = views.get(actor.get(), parkId, agreementId, id);
        return Etags.ok(supplement, supplement.version());
    }
}
