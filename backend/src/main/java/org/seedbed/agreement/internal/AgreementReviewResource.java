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
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.internal.AgreementJson.AgreementResponse;
import org.seedbed.agreement.internal.AgreementRequests.AgreementReason;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The checker's and the approver's moves. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}")
@Tag(name = "agreement")
class AgreementReviewResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final ReviewAgreement review;

    AgreementReviewResource(CurrentActor actor, AgreementViews views, ReviewAgreement review) {
        this.actor = actor;
        this.views = views;
        this.review = review;
    }

    @POST
    @Path("check")
    @Door(Permission.AGREEMENT_CHECK)
    @Refusals({"agreement.move", "agreement.same-person"})
    @Operation(operationId = "agreementCheck", summary = "The second person finds it right")
    public RestResponse<AgreementResponse> check(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        review.check(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("return")
    @Door(Permission.AGREEMENT_CHECK)
    @Refusals("agreement.move")
    @Operation(
            operationId = "agreementSendBack",
            summary = "The second person gives it back to its writer, with a reason")
    public RestResponse<AgreementResponse> sendBack(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, id, ifMatch, AgreementMove.SEND_BACK, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("approval")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals({"agreement.move", "agreement.same-person"})
    @Operation(operationId = "agreementApprove", summary = "The third person lets both sides sign it")
    public RestResponse<AgreementResponse> approve(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        review.approve(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("refusal")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals("agreement.move")
    @Operation(operationId = "agreementRefuse", summary = "The third person gives it back to its writer, with a reason")
    public RestResponse<AgreementResponse> refuse(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, id, ifMatch, AgreementMove.REFUSE, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<AgreementResponse> answer(UUID parkId, UUID id) {
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }
}
