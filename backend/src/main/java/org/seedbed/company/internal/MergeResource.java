package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.CompanyJson.CompanyResponse;
import org.seedbed.company.internal.MergeJson.CompanyMergeRequest;
import org.seedbed.company.internal.MergeJson.DuplicateView;
import org.seedbed.company.internal.MergeJson.MergePreviewResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Duplicate companies and their merging. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "company")
class MergeResource {

    private final CurrentActor actor;
    private final MergeCompanies merge;
    private final MergeChecks checks;
    private final CompanyService companies;

    MergeResource(CurrentActor actor, MergeCompanies merge, MergeChecks checks, CompanyService companies) {
        this.actor = actor;
        this.merge = merge;
        this.checks = checks;
        this.companies = companies;
    }

    @GET
    @Path("company-duplicates")
    @Door(Permission.COMPANY_EDIT)
    @Operation(
            operationId = "companyDuplicateList",
            summary = "Pairs of companies with one name or telephone number that may be merged")
    public Page<DuplicateView> duplicates(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return checks.duplicates(parkId, page);
    }

    @GET
    @Path("companies/{companyId}/merge-preview")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.merged", "company.unknown"})
    @Operation(
            operationId = "companyMergePreview",
            summary = "What merging the company into another would move, and what is in its way")
    public MergePreviewResponse preview(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @QueryParam("into") @Nullable UUID into) {
        return checks.preview(parkId, companyId, into);
    }

    @POST
    @Path("companies/{companyId}/merge")
    @Costly(Costly.Kind.BULK)
    @Door(Permission.COMPANY_EDIT)
    @Refusals({
        "company.merged",
        "company.unknown",
        "company.merge-shared",
        "privacy.held",
        "company.merge-people-to-shared",
        "company.merged-meanwhile",
        "company.merge-same",
        "company.merge-two-codes",
        "company.merge-other-way",
        "company.merge-stays-overlap",
        "company.merge-founder-twice",
        "company.merge-reported-twice"
    })
    @Operation(
            operationId = "companyMerge",
            summary = "Merges a duplicate into another company of the park and answers that one")
    public RestResponse<CompanyResponse> merge(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompanyMergeRequest request) {
        var left = merge.handle(parkId, companyId, ifMatch, request);
        var company = companies.get(actor.get(), parkId, left.id());
        return Etags.ok(company, company.version());
    }
}
