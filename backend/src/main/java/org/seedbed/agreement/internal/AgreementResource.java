package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementCounts;
import org.seedbed.agreement.internal.AgreementJson.AgreementResponse;
import org.seedbed.agreement.internal.AgreementJson.AgreementSummary;
import org.seedbed.agreement.internal.AgreementJson.RentPreview;
import org.seedbed.agreement.internal.AgreementRequests.AgreementContentRequest;
import org.seedbed.agreement.internal.AgreementRequests.TenantAgreementRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Agreements of a park: found, read and written. */
@Path("/api/v1/parks/{parkId}/agreements")
@Tag(name = "agreement")
class AgreementResource {

    private final CurrentActor actor;
    private final AgreementQueries queries;
    private final AgreementViews views;
    private final AgreementRents rents;
    private final DraftAgreement draft;
    private final Idempotency idempotency;

    AgreementResource(
            CurrentActor actor,
            AgreementQueries queries,
            AgreementViews views,
            AgreementRents rents,
            DraftAgreement draft,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.rents = rents;
        this.draft = draft;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.LEASE_READ)
    @Operation(
            operationId = "agreementList",
            summary = "Agreements of the park or a tenant, what ends first comes first")
    public Page<AgreementSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<AgreementState> states,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("endsWithin") @Nullable @Min(1) @Max(3660) Integer endsWithin,
            @QueryParam("late") @Nullable Boolean late,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, new AgreementQueries.Filter(states, tenantId, endsWithin, late), page);
    }

    @GET
    @Path("counts")
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "agreementCounts", summary = "How many agreements stand where, and how many are late")
    public AgreementCounts counts(@PathParam("parkId") UUID parkId) {
        return queries.counts(parkId);
    }

    @POST
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.tenant-unknown",
        "agreement.outside-stay",
        "agreement.renews-unknown",
        "agreement.renews-gap",
        "agreement.policy-unknown",
        "agreement.policy-without-term",
        "agreement.terms-incomplete",
        "agreement.unit-unknown",
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
    @Operation(operationId = "agreementDraft", summary = "Drafts an agreement of a company that stays already")
    public RestResponse<AgreementResponse> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid TenantAgreementRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "agreementDraft " + parkId,
                request,
                AgreementResponse.class,
                () -> views.get(actor.get(), parkId, draft.ofTenant(parkId, actor.id(), request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{agreementId}")
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "agreementGet", summary = "An agreement with its terms, papers and its way so far")
    public RestResponse<AgreementResponse> get(@PathParam("parkId") UUID parkId, @PathParam("agreementId") UUID id) {
        var agreement = views.get(actor.get(), parkId, id);
        return Etags.ok(agreement, agreement.version());
    }

    @GET
    @Path("{agreementId}/rent")
    @Door(Permission.LEASE_READ)
    @Operation(
            operationId = "agreementRentGet",
            summary = "What it costs month by month, at list price once the time to be incubated is over")
    public RentPreview rent(@PathParam("parkId") UUID parkId, @PathParam("agreementId") UUID id) {
        return rents.of(parkId, id);
    }

    @PUT
    @Path("{agreementId}")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.move",
        "agreement.outside-stay",
        "agreement.application-not-approved",
        "agreement.company-twice",
        "agreement.renews-unknown",
        "agreement.renews-gap",
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
    @Operation(operationId = "agreementUpdate", summary = "Writes a draft anew")
    public RestResponse<AgreementResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementContentRequest request) {
        draft.edit(parkId, actor.id(), id, ifMatch, request.content());
        return get(parkId, id);
    }
}
