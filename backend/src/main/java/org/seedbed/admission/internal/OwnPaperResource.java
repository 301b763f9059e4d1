package org.seedbed.admission.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ApplicationJson.OwnApplication;
import org.seedbed.identity.Door;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Etags;

/** The papers of one's own application, up and down. */
@Path("/api/v1/applications/{applicationId}/papers")
@Tag(name = "admission")
class OwnPaperResource {

    private final OwnViews views;
    private final WriteApplication write;
    private final ApplicationStore store;
    private final Papers papers;

    OwnPaperResource(OwnViews views, WriteApplication write, ApplicationStore store, Papers papers) {
        this.views = views;
        this.write = write;
        this.store = store;
        this.papers = papers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.LINK_HOLDER)
    @Costly(Costly.Kind.UPLOAD)
    @Refusals({
        "admission.not-writable",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type",
        "admission.files-full"
    })
    @Operation(operationId = "ownPaperAdd", summary = "Hands in a paper: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<OwnApplication> add(
            @PathParam("applicationId") UUID id,
            @QueryParam("kind") @NotNull PaperKind kind,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        write.addPaper(id, ifMatch, kind, Upload.of(file, "paper"));
        return answer(id);
    }

    @DELETE
    @Path("{paperId}")
    @Door(Permission.LINK_HOLDER)
    @Refusals({"admission.not-writable", "privacy.held"})
    @Operation(operationId = "ownPaperRemove", summary = "Takes a paper off again")
    public RestResponse<OwnApplication> remove(
            @PathParam("applicationId") UUID id,
            @PathParam("paperId") UUID paperId,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        write.removePaper(id, ifMatch, paperId);
        return answer(id);
    }

    @GET
    @Path("{paperId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.LINK_HOLDER)
    @Operation(operationId = "ownPaperGet", summary = "A paper as a download")
    public RestResponse<InputStream> load(
            @PathParam("applicationId") UUID id,
            @PathParam("paperId") UUID paperId,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link) {
        return papers.download(store.own(id), paperId);
    }

    private RestResponse<OwnApplication> answer(UUID id) {
        var application = views.get(id);
        return Etags.ok(application, application.version());
    }
}
