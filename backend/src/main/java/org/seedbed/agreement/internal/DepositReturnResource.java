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
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementJson.DepositReturnView;
import org.seedbed.agreement.internal.AgreementRequests.DepositReturnRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;

/** The deposit of an agreement that is over. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/deposit/return")
@Tag(name = "agreement")
class DepositReturnResource {

    private final CurrentActor actor;
    private final DepositReturns returns;
    private final Idempotency idempotency;

    DepositReturnResource(CurrentActor actor, DepositReturns returns, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.returns = returns;
    }

    @POST
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({
        "agreement.deposit-none",
        "agreement.deposit-running",
        "agreement.deposit-returned",
        "agreement.deposit-amount",
        "agreement.deposit-kept-for",
        "agreement.deposit-future",
        "agreement.deposit-before"
    })
    @Operation(
            operationId = "agreementDepositReturn",
            summary = "Tells once that the deposit was given back, and what of it was kept and for what")
    public DepositReturnView record(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid DepositReturnRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "agreementDepositReturn " + id,
                request,
                DepositReturnView.class,
                () -> returns.record(parkId, actor.id(), id, request));
    }
}
