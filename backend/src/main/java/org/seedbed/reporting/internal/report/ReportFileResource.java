package org.seedbed.reporting.internal.report;

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
import org.seedbed.reporting.internal.report.ReportJson.ReportView;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** Papers of reports. */
@Path("/api/v1/parks/{parkId}/period-reports/{reportId}/files")
@Tag(name = "report")
class ReportFileResource {

    private final CurrentActor actor;
    private final ReportStore store;
    private final ReportViews views;
    private final ReportFiles files;

    ReportFileResource(CurrentActor actor, ReportStore store, ReportViews views, ReportFiles files) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.REPORT_EDIT)
    @Refusals({
        "report.move",
        "report.section-unknown",
        "report.files-too-many",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "reportFileUpload",
            summary = "Keeps a paper beside a section of a report: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<ReportView> attach(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("section") @Nullable String section,
            @RestForm("file") @Nullable FileUpload file) {
        files.attach(store.require(parkId, id), ifMatch, section, Upload.of(file, "evidence"));
        var report = views.get(actor.get(), parkId, id);
        return Etags.ok(report, report.version());
    }

    @GET
    @Path("{reportFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.REPORT_READ)
    @Operation(operationId = "reportFileGet", summary = "A paper of a report as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId, @PathParam("reportId") UUID id, @PathParam("reportFileId") UUID fileId) {
        return files.download(store.require(parkId, id), fileId);
    }
}
