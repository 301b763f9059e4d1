package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.QualificationJson.QualificationRequest;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Qualifications of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/qualifications")
@Tag(name = "company")
class OwnQualificationResource {

    private final CurrentActor actor;
    private final QualificationService service;
    private final QualificationQueries queries;
    private final Idempotency idempotency;

    OwnQualificationResource(
            CurrentActor actor, QualificationService service, QualificationQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.service = service;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownQualificationList", summary = "Qualifications of the actor's own company")
    public Page<QualificationView> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return queries.own(companyId, page);
    }

    @POST
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals({"company.unknown", "company.too-many-declared"})
    @Operation(
            operationId = "ownQualificationAdd",
            summary = "Declares a qualification to a park that knows the company")
    public RestResponse<QualificationView> add(
            @PathParam("companyId") UUID companyId,
            @QueryParam("park") @NotNull UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid QualificationRequest request) {
        var added = idempotency.once(
                actor.id(),
                key,
                "ownQualificationAdd " + companyId + parkId,
                request,
                QualificationView.class,
                () -> service.declare(parkId, companyId, request));
        return Etags.created(added, added.version());
    }

    @PUT
    @Path("{qualificationId}")
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals("company.kept-by-park")
    @Operation(operationId = "ownQualificationChange", summary = "Changes what the company declared")
    public RestResponse<QualificationView> change(
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QualificationRequest request) {
        var changed = service.changeOwn(companyId, qualificationId, ifMatch, request);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{qualificationId}")
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals("company.kept-by-park")
    @Operation(operationId = "ownQualificationRemove", summary = "Takes back what the company declared, with its file")
    public void remove(
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.removeOwn(companyId, qualificationId, ifMatch);
    }
}
