package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitSheetRequest;

/** 交接单 of an exit. */
@Path("/api/v1/parks/{parkId}/exits/{exitCaseId}/sheet")
@Tag(name = "exit")
class ExitSheetResource {

    private final CurrentActor actor;
    private final ExitViews views;
    private final ExitStore store;
    private final ExitSheets sheets;
    private final ExitFiles files;
    private final ExitSheetPapers papers;

    ExitSheetResource(
            CurrentActor actor,
            ExitViews views,
            ExitStore store,
            ExitSheets sheets,
            ExitFiles files,
            ExitSheetPapers papers) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.sheets = sheets;
        this.files = files;
        this.papers = papers;
    }

    @PUT
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.move", "exit.sheet-line"})
    @Operation(
            operationId = "exitSheetSave",
            summary = "Writes the hand-over sheet, all lines in their order; the company confirms it as it stands then")
    public RestResponse<ExitResponse> save(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitSheetRequest request) {
        sheets.save(parkId, id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("lines/{exitSheetLineId}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.file-state", "exit.files-too-many", "file.missing", "file.empty", "file.too-large", "file.type"})
    @Operation(
            operationId = "exitPhotoUpload",
            summary = "Keeps a photo of a line: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<ExitResponse> photo(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @PathParam("exitSheetLineId") UUID line,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.photo(parkId, id, line, ifMatch, Upload.of(file, "photo"));
        return answer(parkId, id);
    }

    @GET
    @Path("paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.TENANT_READ)
    @Refusals("document.character-missing")
    @Operation(operationId = "exitSheetPaperGet", summary = "The hand-over sheet as a PDF, for both to sign")
    public RestResponse<InputStream> paper(@PathParam("parkId") UUID parkId, @PathParam("exitCaseId") UUID id) {
        return papers.download(() -> store.require(parkId, id));
    }

    private RestResponse<ExitResponse> answer(UUID parkId, UUID id) {
        var exit = views.get(actor.get(), parkId, id);
        return Etags.ok(exit, exit.version());
    }
}
