package org.seedbed.company.internal;

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
import org.seedbed.company.internal.CompanyJson.EmploymentCountRequest;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The people of a company: members who act for it, people in post. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}")
@Tag(name = "company")
class PeopleResource {

    private final CurrentActor actor;
    private final PeopleService people;
    private final CompanyService companies;
    private final CompanyQueries queries;
    private final Idempotency idempotency;

    PeopleResource(
            CurrentActor actor,
            PeopleService people,
            CompanyService companies,
            CompanyQueries queries,
            Idempotency idempotency) {
        this.actor = actor;
        this.people = people;
        this.companies = companies;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Path("employment-counts")
    @Door(Permission.COMPANY_READ)
    @Operation(operationId = "employmentCountList", summary = "People in post over time, newest first")
    public Page<EmploymentCountView> counts(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @BeanParam @Valid PageParams page) {
        companies.get(actor.get(), parkId, companyId);
        var counts = queries.employmentCounts(parkId, companyId, page);
        return actor.get().mayInPark(parkId, Permission.PERSONAL_READ)
                ? counts
                : counts.map(EmploymentCountView::withoutSensitive);
    }

    @POST
    @Path("employment-counts")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.employment-count-taken", "company.sub-count-exceeds-total"})
    @Operation(operationId = "employmentCountRecord", summary = "Records people in post on a day; parts may overlap")
    public RestResponse<EmploymentCountView> recordCount(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid EmploymentCountRequest request) {
        var count = idempotency.once(
                actor.id(),
                key,
                "employmentCountRecord " + parkId + companyId,
                request,
                EmploymentCountView.class,
                () -> people.recordCount(parkId, companyId, request));
        return Etags.created(count, count.version());
    }

    @PUT
    @Path("employment-counts/{countId}")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.employment-count-taken", "company.sub-count-exceeds-total"})
    @Operation(operationId = "employmentCountChange", summary = "Puts a count right, its day and parts included")
    public RestResponse<EmploymentCountView> changeCount(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("countId") UUID countId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EmploymentCountRequest request) {
        var count = people.changeCount(parkId, companyId, countId, ifMatch, request);
        return Etags.ok(count, count.version());
    }
}
