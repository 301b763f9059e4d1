package org.seedbed.tenancy.internal.exit;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;

/** Signed papers and proof of an exit; photos belong to lines of its sheet. */
@Path("/api/v1/parks/{parkId}/exits/{exitCaseId}/files")
@Tag(name = "exit")
class ExitFileResource {

    private final CurrentActor actor;
    private final ExitViews views;
    private final ExitStore store;
    private final ExitFiles files;

    ExitFileResource(CurrentActor actor, ExitViews views, ExitStore store, ExitFiles files) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.TENANT_EDIT)
    @Refusals({
        "exit.file-state",
        "exit.files-too-many",
        "exit.plan-none",
        "exit.sheet-incomplete",
        "exit.sheet-changed",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "exitFileUpload",
            summary =
                    "Keeps a signed plan, a signed sheet with its printed code (which confirms it) or proof of the new address: 10 MB at most")
    public RestResponse<ExitResponse> upload(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @QueryParam("kind") @Nullable ExitFileKind kind,
            @QueryParam("sheetCode") @Nullable @Pattern(regexp = "[0-9a-fA-F]{8}") String sheetCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.upload(parkId, id, ifMatch, kind, sheetCode, Upload.of(file, "signed"));
        var exit = views.get(actor.get(), parkId, id);
        return Etags.ok(exit, exit.version());
    }

    @GET
    @Path("{exitFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "exitFileGet", summary = "A paper or photo of an exit as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId, @PathParam("exitCaseId") UUID id, @PathParam("exitFileId") UUID fileId) {
        return files.download(store.require(parkId, id), fileId);
    }
}
