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

/** The writer's moves: before the checker, back again, given up. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/supplements/{supplementId}")
@Tag(name = "agreement")
class SupplementMoveResource {

    private final CurrentActor actor;
    private final SupplementViews views;
    private final SubmitSupplement submit;
    private final ReviewSupplement review;

    SupplementMoveResource(
            CurrentActor actor, SupplementViews views, SubmitSupplement submit, ReviewSupplement review) {
        this.actor = actor;
        this.views = views;
        this.submit = submit;
        this.review = review;
    }

    @POST
    @Path("submission")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.supplement-move",
        "agreement.supplement-agreement",
        "agreement.supplement-day-over",
        "agreement.price-reason",
        "company.uscc-taken",
        "space.hold-unit-unknown",
        "space.hold-not-lettable",
        "space.hold-without-seats",
        "space.hold-not-there",
        "space.hold-seats-beyond",
        "space.hold-let",
        "space.hold-seats-taken",
        "space.unit-held",
        "document.character-missing"
    })
    @Operation(
            operationId = "supplementSubmit",
            summary = "Puts it before the checker: its paper is made, and what it needs beyond the lease is held")
    public RestResponse<SupplementResponse> submit(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        submit.handle(parkId, actor.id(), agreementId, id, ifMatch);
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("recall")
    @Door(Permission.LEASE_EDIT)
    @Refusals("agreement.supplement-move")
    @Operation(
            operationId = "supplementRecall",
            summary = "Takes it back to write it otherwise, before both sides sign")
    public RestResponse<SupplementResponse> recall(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, agreementId, id, ifMatch, SupplementMove.RECALL, request.reason());
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("discard")
    @Door(Permission.LEASE_EDIT)
    @Refusals("agreement.supplement-move")
    @Operation(operationId = "supplementDiscard", summary = "Gives it up: the agreement goes on as it was")
    public RestResponse<SupplementResponse> discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.discard(parkId, agreementId, id, ifMatch, request.reason());
        return answer(parkId, agreementId, id);
    }

    private RestResponse<SupplementResponse> answer(UUID parkId, UUID agreementId, UUID id) {
        var supplement = views.get(actor.get(), parkId, agreementId, id);
        return Etags.ok(supplement, supplement.version());
    }
}
