package org.seedbed.company.internal.figure;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.figure.FigureJson.FigureFileView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;

/** Papers behind the figures of a company, up and down. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/figures/files")
@Tag(name = "company")
class FigureFileResource {

    private final FigureFiles files;

    FigureFileResource(FigureFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"file.missing", "file.empty", "file.too-large", "file.type", "company.figure-too-many-files"})
    @Operation(
            operationId = "companyFigureFileStore",
            summary = "Keeps a paper that figures can name: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<FigureFileView> store(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @RestForm("file") @Nullable FileUpload file) {
        return RestResponse.status(
                RestResponse.Status.CREATED, files.store(parkId, companyId, Upload.of(file, "evidence")));
    }

    @GET
    @Path("{companyFigureFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.FIGURE_READ)
    @Operation(operationId = "companyFigureFileGet", summary = "A paper behind a figure as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("companyFigureFileId") UUID id) {
        return files.download(parkId, companyId, id);
    }
}
