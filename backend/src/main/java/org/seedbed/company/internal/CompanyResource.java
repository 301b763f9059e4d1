package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.seedbed.company.CompanyKind;
import org.seedbed.company.internal.CompanyJson.CompanyRequest;
import org.seedbed.company.internal.CompanyJson.CompanyResponse;
import org.seedbed.company.internal.CompanyJson.CompanySummary;
import org.seedbed.company.internal.CompanyJson.CompanyUpdateRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's register of companies over HTTP. */
@Path("/api/v1/parks/{parkId}/companies")
@Tag(name = "company")
class CompanyResource {

    private final CurrentActor actor;
    private final CompanyService service;
    private final CompanyQueries queries;
    private final Idempotency idempotency;

    CompanyResource(CurrentActor actor, CompanyService service, CompanyQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.COMPANY_READ)
    @Operation(
            operationId = "companyList",
            summary = "Companies of the park by part of name, code, contact or telephone")
    public Page<CompanySummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<CompanyKind> kinds,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.companies(parkId, CompanyQueries.Filter.of(q, kinds, actor.get(), parkId), sort, page);
    }

    @POST
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.already-registered", "company.uscc-taken", "company.team-with-uscc", "company.uscc-missing"})
    @Operation(operationId = "companyRegister", summary = "Registers a company or team with the park")
    public RestResponse<CompanyResponse> register(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid CompanyRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "companyRegister " + parkId,
                request,
                CompanyResponse.class,
                () -> service.register(actor.get(), parkId, request));
        return Etags.created(created, created.version());
    }

    @GET
    @Path("{companyId}")
    @Door(Permission.COMPANY_READ)
    @Operation(operationId = "companyGet", summary = "A company with founders and newest employment count")
    public RestResponse<CompanyResponse> get(@PathParam("parkId") UUID parkId, @PathParam("companyId") UUID companyId) {
        var company = service.get(actor.get(), parkId, companyId);
        return Etags.ok(company, company.version());
    }

    @PUT
    @Path("{companyId}")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({
        "company.shared",
        "company.merged",
        "company.since-in-future",
        "company.since-out-of-order",
        "company.uscc-taken",
        "company.team-with-uscc",
        "company.uscc-missing"
    })
    @Operation(
            operationId = "companyUpdate",
            summary = "Changes a company's facts; a team that got its licence becomes a firm")
    public RestResponse<CompanyResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompanyUpdateRequest request) {
        var company = service.update(actor.get(), parkId, companyId, ifMatch, request);
        return Etags.ok(company, company.version());
    }
}
