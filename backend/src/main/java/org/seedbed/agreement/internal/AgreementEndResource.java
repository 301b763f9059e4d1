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
import org.seedbed.agreement.internal.AgreementJson.AgreementResponse;
import org.seedbed.agreement.internal.AgreementRequests.AgreementReason;
import org.seedbed.agreement.internal.AgreementRequests.EndRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** Ends that come early: proposed, withdrawn, decided; and what was signed by mistake. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}")
@Tag(name = "agreement")
class AgreementEndResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final EndAgreement end;
    private final AnnulAgreement annul;

    AgreementEndResource(CurrentActor actor, AgreementViews views, EndAgreement end, AnnulAgreement annul) {
        this.actor = actor;
        this.views = views;
        this.end = end;
        this.annul = annul;
    }

    @POST
    @Path("termination")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.renewed",
        "agreement.last-day",
        "agreement.notice-short",
        "agreement.notice-future"
    })
    @Operation(
            operationId = "agreementProposeEnd",
            summary =
                    "Proposes to end it early: a notice of the company, or a breach; it runs on until that is decided")
    public RestResponse<AgreementResponse> propose(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        end.propose(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("termination/withdrawal")
    @Door(Permission.LEASE_EDIT)
    @Refusals("agreement.move")
    @Operation(operationId = "agreementWithdrawEnd", summary = "It goes on after all, with a reason")
    public RestResponse<AgreementResponse> withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        end.withdraw(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("termination/approval")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals({"agreement.move", "agreement.renewed", "agreement.same-person"})
    @Operation(
            operationId = "agreementTerminate",
            summary = "Another person than who proposed it ends it: agreement and lease end with the proposed day")
    public RestResponse<AgreementResponse> terminate(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        end.terminate(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("annulment")
    @Door(Permission.AGREEMENT_APPROVE)
    @Refusals({"agreement.move", "agreement.same-person"})
    @Operation(
            operationId = "agreementAnnul",
            summary =
                    "It was signed by mistake: its lease goes, the stay it opened too, and the application waits again")
    public RestResponse<AgreementResponse> annul(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementReason request) {
        annul.handle(parkId, actor.id(), id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<AgreementResponse> answer(UUID parkId, UUID id) {
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }
}
