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
import org.seedbed.agreement.internal.AgreementRequests.SignatureRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The writer's moves: before the checker, back again, given up, signed. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}")
@Tag(name = "agreement")
class AgreementMoveResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final SubmitAgreement submit;
    private final ReviewAgreement review;
    private final SignAgreement sign;

    AgreementMoveResource(
            CurrentActor actor,
            AgreementViews views,
            SubmitAgreement submit,
            ReviewAgreement review,
            SignAgreement sign) {
        this.actor = actor;
        this.views = views;
        this.submit = submit;
        this.review = review;
        this.sign = sign;
    }

    @POST
    @Path("submission")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.application-not-approved",
        "agreement.company-twice",
        "agreement.tenant-unknown",
        "agreement.outside-stay",
        "agreement.renews-gap",
        "agreement.price-reason",
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
    @Operation(operationId = "agreementSubmit", summary = "Puts it before the checker, and holds its places")
    public RestResponse<AgreementResponse> submit(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        submit.handle(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("recall")
    @Door(Permission.LEASE_EDIT)
    @Refusals("agreement.move")
    @Operation(operationId = "agreementRecall", summary = "Takes it back to write it otherwise, before both sides sign")
    public RestResponse<AgreementResponse> recall(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.giveBack(parkId, id, ifMatch, AgreementMove.RECALL, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("discard")
    @Door(Permission.LEASE_EDIT)
    @Refusals("agreement.move")
    @Operation(operationId = "agreementDiscard", summary = "Gives a draft up; what was held for it alone is free again")
    public RestResponse<AgreementResponse> discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        review.discard(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("signature")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.signed-on",
        "agreement.scans-missing",
        "agreement.application-not-approved",
        "agreement.company-twice",
        "agreement.tenant-unknown",
        "tenancy.overlap",
        "tenancy.illegal-stage-move",
        "tenancy.stage-before-present",
        "tenancy.stage-outside-stay",
        "company.uscc-taken",
        "company.shared",
        "company.since-out-of-order",
        "lease.unit-occupied",
        "lease.unit-occupied-now",
        "lease.unit-held",
        "lease.seats-exhausted",
        "lease.unit-not-lettable",
        "lease.unit-without-seats",
        "lease.unit-unknown",
        "lease.unit-ended",
        "lease.unit-not-yet",
        "lease.outside-stay"
    })
    @Operation(operationId = "agreementSign", summary = "Both sides have signed: stay and lease come into being")
    public RestResponse<AgreementResponse> sign(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        sign.handle(parkId, id, ifMatch, request.signedOn());
        return answer(parkId, id);
    }

    private RestResponse<AgreementResponse> answer(UUID parkId, UUID id) {
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }
}
