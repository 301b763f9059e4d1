package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationProposalRequest;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.OwnGraduationsView;

/** A company's own way to graduation. */
@Path("/api/v1/companies/{companyId}/graduations")
@Tag(name = "graduation")
class OwnGraduationResource {

    private final CurrentActor actor;
    private final OwnGraduations own;
    private final ProposeGraduation propose;
    private final GraduationStore store;
    private final Certificates certificates;
    private final Idempotency idempotency;

    OwnGraduationResource(
            CurrentActor actor,
            OwnGraduations own,
            ProposeGraduation propose,
            GraduationStore store,
            Certificates certificates,
            Idempotency idempotency) {
        this.actor = actor;
        this.own = own;
        this.propose = propose;
        this.store = store;
        this.certificates = certificates;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(
            operationId = "ownGraduationGet",
            summary =
                    "What the actor's own company still needs to graduate, for each stay, and where its review stands")
    public OwnGraduationsView get(@PathParam("companyId") UUID companyId) {
        return own.of(actor.get(), companyId);
    }

    @POST
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals({"graduation.tenant-unknown", "graduation.stage", "graduation.no-policy", "graduation.open"})
    @Operation(operationId = "ownGraduationPropose", summary = "Asks for a review of the own company's graduation")
    public RestResponse<OwnGraduationsView> propose(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid GraduationProposalRequest request) {
        var begun = idempotency.once(
                actor.id(), key, "ownGraduationPropose " + companyId, request, OwnGraduationsView.class, () -> {
                    propose.byCompany(companyId, actor.id(), request.tenantId(), request.note());
                    return own.of(actor.get(), companyId);
                });
        return RestResponse.status(RestResponse.Status.CREATED, begun);
    }

    @GET
    @Path("{graduationId}/certificate")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownCertificateGet", summary = "The own company's certificate as a download")
    public RestResponse<InputStream> certificate(
            @PathParam("companyId") UUID companyId, @PathParam("graduationId") UUID id) {
        return certificates.download(store.ofCompany(companyId, id));
    }
}
