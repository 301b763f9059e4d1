package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.internal.request.AssessWaiver.Trial;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverEstimate;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverOffer;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSummary;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDraftRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverReason;

/** Waivers of a company, to whoever answers for it: what it may ask for, what it asked for and what it gets. */
@Path("/api/v1/companies/{companyId}/waivers")
@Tag(name = "waiver")
class OwnWaiverResource {

    private final CurrentActor actor;
    private final WaiverQueries queries;
    private final WaiverStore store;
    private final WaiverPolicies policies;
    private final OwnWaivers own;
    private final AssessWaiver assess;
    private final Idempotency idempotency;

    OwnWaiverResource(
            CurrentActor actor,
            WaiverQueries queries,
            WaiverStore store,
            WaiverPolicies policies,
            OwnWaivers own,
            AssessWaiver assess,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.store = store;
        this.policies = policies;
        this.own = own;
        this.assess = assess;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownWaiverList", summary = "Waivers of the actor's own company, the newest first")
    public Page<WaiverSummary> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return queries.own(companyId, page);
    }

    @GET
    @Path("offers")
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownWaiverOfferList", summary = "Waiver policies of the park where the company stays")
    public Page<WaiverOffer> offers(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return policies.offers(assess.parkOf(companyId, tenantId), page);
    }

    @GET
    @Path("estimate")
    @Door(Permission.OWN_BILLING)
    @Refusals({"waiver.policy-unknown", "waiver.period", "waiver.window"})
    @Operation(
            operationId = "ownWaiverEstimate",
            summary = "What a policy would be worth for an area at a price, where the company stays")
    public WaiverEstimate estimate(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @QueryParam("policyId") @NotNull UUID policyId,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("area") @NotNull @DecimalMin("0.01") @DecimalMax("999999") BigDecimal area,
            @QueryParam("price") @NotNull @DecimalMin("0") @DecimalMax("999999") BigDecimal price,
            @QueryParam("windowFrom") @Nullable LocalDate windowFrom,
            @QueryParam("windowTo") @Nullable LocalDate windowTo) {
        var trial = new Trial(policyId, from, to, null, area, price, windowFrom, windowTo);
        return assess.own(companyId, tenantId, trial);
    }

    @POST
    @Door(Permission.OWN_BILLING)
    @Refusals({
        "waiver.tenant-unknown",
        "waiver.policy-unknown",
        "waiver.founder-unknown",
        "waiver.period",
        "waiver.window",
        "waiver.open"
    })
    @Operation(operationId = "ownWaiverDraft", summary = "Writes a request for the own company")
    public RestResponse<WaiverResponse> draft(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid WaiverDraftRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "ownWaiverDraft " + companyId,
                request,
                WaiverResponse.class,
                () -> own.draft(companyId, actor.id(), request));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{waiverId}")
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownWaiverGet",
            summary = "A waiver of the own company with its schedule and its way so far")
    public RestResponse<WaiverResponse> get(@PathParam("companyId") UUID companyId, @PathParam("waiverId") UUID id) {
        return answer(companyId, id);
    }

    @PUT
    @Path("{waiverId}")
    @Door(Permission.OWN_BILLING)
    @Refusals({
        "waiver.move",
        "waiver.tenant-unknown",
        "waiver.policy-unknown",
        "waiver.founder-unknown",
        "waiver.period",
        "waiver.window",
        "waiver.open"
    })
    @Operation(operationId = "ownWaiverChange", summary = "Changes one's own request that is written or supplemented")
    public RestResponse<WaiverResponse> change(
            @PathParam("companyId") UUID companyId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverDraftRequest request) {
        own.change(store.ofCompany(companyId, id), actor.id(), ifMatch, request);
        return answer(companyId, id);
    }

    @POST
    @Path("{waiverId}/submission")
    @Door(Permission.OWN_BILLING)
    @Refusals({"waiver.move", "waiver.policy-unknown"})
    @Operation(operationId = "ownWaiverSubmit", summary = "Hands the own request in, or what was missing of it")
    public RestResponse<WaiverResponse> submit(
            @PathParam("companyId") UUID companyId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        own.submit(store.ofCompany(companyId, id), ifMatch);
        return answer(companyId, id);
    }

    @POST
    @Path("{waiverId}/withdrawal")
    @Door(Permission.OWN_BILLING)
    @Refusals("waiver.move")
    @Operation(operationId = "ownWaiverWithdraw", summary = "Gives the own request up, with a reason")
    public RestResponse<WaiverResponse> withdraw(
            @PathParam("companyId") UUID companyId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverReason request) {
        own.withdraw(store.ofCompany(companyId, id), ifMatch, request.reason());
        return answer(companyId, id);
    }

    private RestResponse<WaiverResponse> answer(UUID companyId, UUID id) {
        var waiver = own.get(companyId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
