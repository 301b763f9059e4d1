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
import org.seedbed.agreement.internal.AgreementRequests.AgreementContentRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;

/** The agreement that an approved application comes to. */
@Path("/api/v1/parks/{parkId}/applications/{applicationId}/agreement")
@Tag(name = "agreement")
class ApplicationAgreementResource {

    private final CurrentActor actor;
    private final AgreementViews views;
    private final DraftAgreement draft;
    private final Idempotency idempotency;

    ApplicationAgreementResource(
            CurrentActor actor, AgreementViews views, DraftAgreement draft, Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.draft = draft;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.application-not-approved",
        "agreement.company-twice",
        "agreement.application-taken",
        "agreement.policy-unknown",
        "agreement.policy-without-term",
        "agreement.terms-incomplete",
        "agreement.unit-unknown",
        "agreement.unit-not-announced",
        "agreement.unit-not-lettable",
        "agreement.unit-without-seats",
        "agreement.seats-beyond",
        "agreement.unit-not-there",
        "agreement.term-too-long",
        "agreement.place-outside",
        "agreement.price-missing",
        "agreement.price-outside",
        "agreement.rent-beyond",
        "agreement.free-outside",
        "agreement.deposit-reason"
    })
    @Operation(operationId = "applicationAgreementDraft", summary = "Drafts the agreement of an approved application")
    public RestResponse<AgreementResponse> draft(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid AgreementContentRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "applicationAgreementDraft " + parkId + " " + applicationId,
                request,
                AgreementResponse.class,
                () -> drafted(parkId, applicationId, request));
        return Etags.created(drafted, drafted.version());
    }

    private AgreementResponse drafted(UUID parkId, UUID applicationId, AgreementContentRequest request) {
        return views.get(
                actor.get(), parkId, draft.ofApplication(parkId, actor.id(), applicationId, request.content()));
    }
}
