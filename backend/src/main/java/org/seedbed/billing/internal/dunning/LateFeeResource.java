package org.seedbed.billing.internal.dunning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCharged;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCorrected;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCorrectionRequest;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeRequest;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;

/** Late fees: shown with their arithmetic, charged by a person. */
@Path("/api/v1/parks/{parkId}/late-fees")
@Tag(name = "billing")
class LateFeeResource {

    private final CurrentActor actor;
    private final LateFees fees;
    private final CorrectLateFees corrections;
    private final Idempotency idempotency;

    LateFeeResource(CurrentActor actor, LateFees fees, CorrectLateFees corrections, Idempotency idempotency) {
        this.actor = actor;
        this.fees = fees;
        this.corrections = corrections;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Refusals("dunning.day-ahead")
    @Operation(
            operationId = "lateFeePreview",
            summary =
                    "What late fees have come to and are not charged, bill by bill, for all days before a day; and those"
                            + " charged that were too high")
    public LateFeeResponse preview(@PathParam("parkId") UUID parkId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return fees.preview(parkId, asOf, corrections);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"dunning.day-ahead", "dunning.nothing-to-charge"})
    @Operation(
            operationId = "lateFeeCharge",
            summary = "Charges late fees as shown; the next bill run bills them, and cancelling the charge waives them")
    public LateFeeCharged charge(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid LateFeeRequest request) {
        return idempotency.once(actor.id(), key, "lateFeeCharge " + parkId, request, LateFeeCharged.class, () -> {
            actor.get().requireInPark(parkId, Permission.PAYMENT_EDIT, Permission.BILL_EDIT);
            return fees.charge(parkId, actor.id(), request);
        });
    }

    @POST
    @Path("corrections")
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals("dunning.nothing-to-correct")
    @Operation(
            operationId = "lateFeeCorrect",
            summary =
                    "Takes back late fees that are too high by what came before them, and charges what is due instead")
    public LateFeeCorrected correct(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid LateFeeCorrectionRequest request) {
        return idempotency.once(actor.id(), key, "lateFeeCorrect " + parkId, request, LateFeeCorrected.class, () -> {
            actor.get().requireInPark(parkId, Permission.PAYMENT_EDIT, Permission.BILL_EDIT);
            return corrections.handle(parkId, actor.id(), request.entries());
        });
    }
}
