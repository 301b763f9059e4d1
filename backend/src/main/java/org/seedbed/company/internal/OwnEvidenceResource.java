package org.seedbed.company.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The file behind a qualification of one's own company, up and down. */
@Path("/api/v1/companies/{companyId}/qualifications/{qualificationId}/file")
@Tag(name = "company")
class OwnEvidenceResource {

    private final EvidenceFiles files;

    OwnEvidenceResource(EvidenceFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals({"file.missing", "file.empty", "file.too-large", "file.type", "company.kept-by-park"})
    @Operation(
            operationId = "ownQualificationFileStore",
            summary =
                    "Shows the evidence: a PDF, JPEG or PNG of 10 MB at most; replaces only what the company declared")
    public RestResponse<QualificationView> store(
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        var stored = files.storeOwn(companyId, qualificationId, ifMatch, Upload.of(file, "evidence"));
        return Etags.ok(stored, stored.version());
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownQualificationFileGet", summary = "The evidence of one's own company as a download")
    public RestResponse<byte[]> load(
            @PathParam("companyId") UUID companyId, @PathParam("qualificationId") UUID qualificationId) {
        var file = files.load(null, companyId, qualificationId);
        return Downloads.of(file.content(), file.fileName());
    }
}
