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
import org.seedbed.agreement.internal.AgreementRequests.DepositRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What comes between the signature and the first day; the hand-over sheet is uploaded with the other papers. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}")
@Tag(name = "agreement")
class AgreementStartResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final Deposits deposits;

    AgreementStartResource(CurrentActor actor, AgreementViews views, Deposits deposits) {
        this.actor = actor;
        this.views = views;
        this.deposits = deposits;
    }

    @POST
    @Path("deposit")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.deposit-amount",
        "agreement.deposit-receipt",
        "agreement.deposit-waived",
        "agreement.deposit-future",
        "agreement.deposit-returned"
    })
    @Operation(
            operationId = "agreementDepositRecord",
            summary = "Tells that the deposit was received, or waived with a reason; told again until it begins")
    public RestResponse<AgreementResponse> deposit(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepositRequest request) {
        deposits.record(parkId, actor.id(), id, ifMatch, request);
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }
}
