package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.seedbed.company.QualificationKind;
import org.seedbed.company.internal.QualificationJson.QualificationRequest;
import org.seedbed.company.internal.QualificationJson.QualificationState;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Qualifications and honours of the park's companies. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "company")
class QualificationResource {

    private final CurrentActor actor;
    private final CompanyRepository companies;
    private final QualificationService service;
    private final QualificationQueries queries;
    private final Idempotency idempotency;

    QualificationResource(
            CurrentActor actor,
            CompanyRepository companies,
            QualificationService service,
            QualificationQueries queries,
            Idempotency idempotency) {
        this.actor = actor;
        this.companies = companies;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Path("qualifications")
    @Door(Permission.COMPANY_READ)
    @Operation(
            operationId = "qualificationList",
            summary = "Qualifications of the park's companies, those that end first on top")
    public Page<QualificationView> inPark(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<QualificationKind> kinds,
            @QueryParam("state") List<QualificationState> states,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.inPark(parkId, new QualificationQueries.Filter(q, kinds, states), sort, page);
    }

    @GET
    @Path("companies/{companyId}/qualifications")
    @Door(Permission.COMPANY_READ)
    @Operation(operationId = "companyQualificationList", summary = "Qualifications of a company, newest first")
    public Page<QualificationView> ofCompany(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @BeanParam @Valid PageParams page) {
        companies.requireInPark(parkId, companyId);
        return queries.ofCompany(parkId, companyId, page);
    }

    @POST
    @Path("companies/{companyId}/qualifications")
    @Door(Permission.COMPANY_EDIT)
    @Operation(operationId = "qualificationAdd", summary = "Adds a qualification or honour")
    public RestResponse<QualificationView> add(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid QualificationRequest request) {
        var added = idempotency.once(
                actor.id(),
                key,
                "qualificationAdd " + parkId + companyId,
                request,
                QualificationView.class,
                () -> service.add(parkId, companyId, request));
        return Etags.created(added, added.version());
    }

    @PUT
    @Path("companies/{companyId}/qualifications/{qualificationId}")
    @Door(Permission.COMPANY_EDIT)
    @Operation(operationId = "qualificationChange", summary = "Changes what is said of a qualification")
    public RestResponse<QualificationView> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QualificationRequest request) {
        var changed = service.change(parkId, companyId, qualificationId, ifMatch, request);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("companies/{companyId}/qualifications/{qualificationId}")
    @Door(Permission.COMPANY_EDIT)
    @Operation(
            operationId = "qualificationRemove",
            summary = "Removes a qualification entered by mistake, with its file")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.remove(parkId, companyId, qualificationId, ifMatch);
    }
}
