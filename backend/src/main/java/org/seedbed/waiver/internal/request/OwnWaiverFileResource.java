package org.seedbed.waiver.internal.request;

import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;

/** Papers of a company's own waivers. */
@Path("/api/v1/companies/{companyId}/waivers/{waiverId}/files")
@Tag(name = "waiver")
class OwnWaiverFileResource {

    private final WaiverStore store;
    private final WaiverViews views;
    private final WaiverFiles files;

    OwnWaiverFileResource(WaiverStore store, WaiverViews views, WaiverFiles files) {
        this.store = store;
        this.views = views;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.OWN_BILLING)
    @Refusals({
        "waiver.move",
        "waiver.file-state",
        "waiver.files-too-many",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "ownWaiverFileUpload",
            summary = "Keeps a paper of one's own request: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<WaiverResponse> attach(
            @PathParam("companyId") UUID companyId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.attach(store.ofCompany(companyId, id), ifMatch, Upload.of(file, "attachment"), true);
        var waiver = views.own(companyId, id);
        return Etags.ok(waiver, waiver.version());
    }

    @GET
    @Path("{waiverFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownWaiverFileGet", summary = "A paper of one's own waiver as a download")
    public RestResponse<InputStream> get(
            @PathParam("companyId") UUID companyId,
            @PathParam("waiverId") UUID id,
            @PathParam("waiverFileId") UUID fileId) {
        return files.download(store.ofCompany(companyId, id), fileId);
    }
}
