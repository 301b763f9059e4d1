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

/** The file behind a qualification, up and down. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/qualifications/{qualificationId}/file")
@Tag(name = "company")
class EvidenceResource {

    private final EvidenceFiles files;

    EvidenceResource(EvidenceFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"file.missing", "file.empty", "file.too-large", "file.type"})
    @Operation(
            operationId = "qualificationFileStore",
            summary = "Stores the evidence: a PDF, JPEG or PNG of 10 MB at most, in place of an earlier one")
    public RestResponse<QualificationView> store(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        var stored = files.store(parkId, companyId, qualificationId, ifMatch, Upload.of(file, "evidence"));
        return Etags.ok(stored, stored.version());
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.COMPANY_READ)
    @Operation(operationId = "qualificationFileGet", summary = "The evidence as a download")
    public RestResponse<byte[]> load(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("qualificationId") UUID qualificationId) {
        var file = files.load(parkId, companyId, qualificationId);
        return Downloads.of(file.content(), file.fileName());
    }
}
