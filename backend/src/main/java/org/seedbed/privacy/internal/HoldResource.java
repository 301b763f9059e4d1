package org.seedbed.privacy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.privacy.internal.PrivacyJson.HoldLiftRequest;
import org.seedbed.privacy.internal.PrivacyJson.LegalHoldRequest;
import org.seedbed.privacy.internal.PrivacyJson.LegalHoldView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Legal holds: what must be kept although it could go. */
@Path("/api/v1/parks/{parkId}/legal-holds")
@Tag(name = "privacy")
class HoldResource {

    private final CurrentActor actor;
    private final HoldRegister holds;
    private final Idempotency idempotency;

    HoldResource(CurrentActor actor, HoldRegister holds, Idempotency idempotency) {
        this.actor = actor;
        this.holds = holds;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.PRIVACY_READ)
    @Operation(operationId = "legalHoldList", summary = "Legal holds, those in force first")
    public Page<LegalHoldView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return holds.list(parkId, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.LEGAL_HOLD)
    @Refusals({"privacy.subject-unknown", "privacy.held-already"})
    @Operation(
            operationId = "legalHoldPlace",
            summary = "Keeps everything of a company, founder, user or application from being deleted")
    public LegalHoldView place(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid LegalHoldRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "legalHoldPlace " + parkId,
                request,
                LegalHoldView.class,
                () -> holds.place(parkId, actor.id(), request));
    }

    @POST
    @Path("{holdId}/lift")
    @Door(Permission.LEGAL_HOLD)
    @Refusals("privacy.hold-lifted")
    @Operation(operationId = "legalHoldLift", summary = "Ends a legal hold")
    public LegalHoldView lift(
            @PathParam("parkId") UUID parkId,
            @PathParam("holdId") UUID holdId,
            @NotNull @Valid HoldLiftRequest request) {
        return holds.lift(parkId, holdId, actor.id(), request.reason());
    }
}
