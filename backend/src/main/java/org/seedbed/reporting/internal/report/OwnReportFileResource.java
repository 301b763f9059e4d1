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

/** Papers of the own company's reports. */
@Path("/api/v1/companies/{companyId}/period-reports/{reportId}/files")
@Tag(name = "report")
class OwnReportFileResource {

    private final CurrentActor actor;
    private final ReportStore store;
    private final ReportViews views;
    private final ReportFiles files;

    OwnReportFileResource(CurrentActor actor, ReportStore store, ReportViews views, ReportFiles files) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.OWN_REPORT)
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
            operationId = "ownReportFileUpload",
            summary = "Keeps a paper beside a section of a report: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<ReportView> attach(
            @PathParam("companyId") UUID companyId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("section") @Nullable String section,
            @RestForm("file") @Nullable FileUpload file) {
        files.attach(store.ofCompany(companyId, id), ifMatch, section, Upload.of(file, "evidence"));
        var report = views.own(actor.get(), companyId, id);
        return Etags.ok(report, report.version());
    }

    @GET
    @Path("{reportFileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_REPORT)
    @Operation(operationId = "ownReportFileGet", summary = "A paper of a report as a download")
    public RestResponse<InputStream> get(
            @PathParam("companyId") UUID companyId,
            @PathParam("reportId") UUID id,
            @PathParam("reportFileId") UUID fileId) {
        return files.download(store.ofCompany(companyId, id), fileId);
    }
}
