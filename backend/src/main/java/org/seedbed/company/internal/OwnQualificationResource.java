package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Qualifications of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/qualifications")
@Tag(name = "company")
class OwnQualificationResource {

    private final QualificationQueries queries;
    private final EvidenceFiles files;

    OwnQualificationResource(QualificationQueries queries, EvidenceFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @GET
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownQualificationList", summary = "Qualifications of the actor's own company")
    public Page<QualificationView> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return queries.own(companyId, page);
    }

    @GET
    @Path("{qualificationId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownQualificationFileGet", summary = "The evidence of one's own company as a download")
    public RestResponse<byte[]> file(
            @PathParam("companyId") UUID companyId, @PathParam("qualificationId") UUID qualificationId) {
        return EvidenceResource.download(files.load(null, companyId, qualificationId));
    }
}
