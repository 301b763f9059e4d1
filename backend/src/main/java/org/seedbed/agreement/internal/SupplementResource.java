package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.SupplementJson.SupplementRent;
import org.seedbed.agreement.internal.SupplementJson.SupplementResponse;
import org.seedbed.agreement.internal.SupplementJson.SupplementSummary;
import org.seedbed.agreement.internal.SupplementRequests.AgreementSupplementRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Supplements of an agreement: found, read and written. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/supplements")
@Tag(name = "agreement")
class SupplementResource {

    private final CurrentActor actor;
    private final SupplementViews views;
    private final DraftSupplement draft;
    private final Idempotency idempotency;

    SupplementResource(CurrentActor actor, SupplementViews views, DraftSupplement draft, Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.draft = draft;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "supplementList", summary = "Supplements of an agreement, the newest first")
    public Page<SupplementSummary> list(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @BeanParam @Valid PageParams page) {
        return views.list(parkId, agreementId, page);
    }

    @POST
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.supplement-agreement",
        "agreement.supplement-open",
        "agreement.supplement-nothing",
        "agreement.supplement-day",
        "agreement.supplement-price-day",
        "agreement.supplement-beyond-limit",
        "agreement.supplement-party-alone",
        "agreement.supplement-not-a-team",
        "agreement.outside-stay",
        "agreement.unit-unknown",
        "agreement.unit-not-lettable",
        "agreement.unit-without-seats",
        "agreement.seats-beyond",
        "agreement.unit-not-there",
        "agreement.place-outside",
        "agreement.price-missing",
        "agreement.price-outside",
        "agreement.rent-beyond",
        "company.uscc-taken"
    })
    @Operation(operationId = "supplementDraft", summary = "Writes what changes in a signed agreement from a day on")
    public RestResponse<SupplementResponse> draft(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid AgreementSupplementRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "supplementDraft " + parkId + " " + agreementId,
                request,
                SupplementResponse.class,
                () -> views.get(actor.get(), parkId, agreementId, draft.add(parkId, actor.id(), agreementId, request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{supplementId}")
    @Door(Permission.LEASE_READ)
    @Operation(
            operationId = "supplementGet",
            summary = "A supplement with the agreement before and after, its papers and its way so far")
    public RestResponse<SupplementResponse> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id) {
        var supplement = views.get(actor.get(), parkId, agreementId, id);
        return Etags.ok(supplement, supplement.version());
    }

    @GET
    @Path("{supplementId}/rent")
    @Door(Permission.LEASE_READ)
    @Operation(
            operationId = "supplementRentGet",
            summary = "What the agreement costs month by month, without the change and with it")
    public SupplementRent rent(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id) {
        return views.rent(parkId, agreementId, id);
    }

    @PUT
    @Path("{supplementId}")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.supplement-move",
        "agreement.supplement-agreement",
        "agreement.supplement-nothing",
        "agreement.supplement-day",
        "agreement.supplement-price-day",
        "agreement.supplement-beyond-limit",
        "agreement.supplement-party-alone",
        "agreement.supplement-not-a-team",
        "agreement.outside-stay",
        "agreement.unit-unknown",
        "agreement.unit-not-lettable",
        "agreement.unit-without-seats",
        "agreement.seats-beyond",
        "agreement.unit-not-there",
        "agreement.place-outside",
        "agreement.price-missing",
        "agreement.price-outside",
        "agreement.rent-beyond",
        "company.uscc-taken"
    })
    @Operation(operationId = "supplementUpdate", summary = "Writes a draft anew")
    public RestResponse<SupplementResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementSupplementRequest request) {
        draft.edit(parkId, actor.id(), agreementId, id, ifMatch, request);
        return get(parkId, agreementId, id);
    }
}
