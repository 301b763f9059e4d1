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
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;

/** Papers of a waiver. */
@Path("/api/v1/parks/{parkId}/waivers/{waiverId}")
@Tag(name = "waiver")
class WaiverFileResource {

    private final CurrentActor actor;
    private final WaiverStore store;
    private final WaiverViews views;
    private final WaiverFiles files;

    WaiverFileResource(CurrentActor actor, WaiverStore store, WaiverViews views, WaiverFiles files) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.files = files;
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.WAIVER_EDIT)
    @Refusals({
        "waiver.move",
        "waiver.of-company",
        "waiver.file-state",
        "waiver.files-too-many",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "waiverFileUpload",
            summary = "Keeps a paper of the request: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<WaiverResponse> attach(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.attach(store.require(parkId, id), ifMatch, Upload.of(file, "attachment"), false);
        return answer(parkId, id);
    }

    @GET
    @Path("files/{waiverFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverFileGet", summary = "A paper of a waiver as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId, @PathParam("waiverId") UUID id, @PathParam("waiverFileId") UUID fileId) {
        return files.download(store.require(parkId, id), fileId);
    }

    @POST
    @Path("agreement")
    @Door(Permission.WAIVER_ACTIVATE)
    @Refusals({"waiver.move", "document.character-missing"})
    @Operation(
            operationId = "waiverAgreementMake",
            summary = "Makes the supplement agreement that both sides are to sign")
    public RestResponse<WaiverResponse> make(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        files.make(parkId, id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("signed-agreement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.WAIVER_ACTIVATE)
    @Refusals({"waiver.move", "waiver.files-too-many", "file.missing", "file.empty", "file.too-large", "file.type"})
    @Operation(
            operationId = "waiverSignedUpload",
            summary = "Keeps the signed agreement: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<WaiverResponse> sign(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.sign(parkId, id, ifMatch, Upload.of(file, "signed"));
        return answer(parkId, id);
    }

    private RestResponse<WaiverResponse> answer(UUID parkId, UUID id) {
        var waiver = views.get(actor.get(), parkId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
