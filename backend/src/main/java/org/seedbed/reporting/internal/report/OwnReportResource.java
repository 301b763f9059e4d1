package org.seedbed.reporting.internal.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportRevisionView;
import org.seedbed.reporting.internal.report.ReportJson.ReportSaveRequest;
import org.seedbed.reporting.internal.report.ReportJson.ReportSummary;
import org.seedbed.reporting.internal.report.ReportJson.ReportView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Reports of a company, to whoever acts for it. */
@Path("/api/v1/companies/{companyId}/period-reports")
@Tag(name = "report")
class OwnReportResource {

    private final CurrentActor actor;
    private final ReportViews views;
    private final ReportQueries queries;
    private final ReportStore store;
    private final WriteReport write;

    OwnReportResource(
            CurrentActor actor, ReportViews views, ReportQueries queries, ReportStore store, WriteReport write) {
        this.actor = actor;
        this.views = views;
        this.queries = queries;
        this.store = store;
        this.write = write;
    }

    @GET
    @Door(Permission.OWN_REPORT)
    @Operation(
            operationId = "ownReportList",
            summary = "Reports of the actor's own company: what is to be written first, then the newest")
    public Page<ReportSummary> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return queries.own(companyId, page);
    }

    @GET
    @Path("{reportId}")
    @Door(Permission.OWN_REPORT)
    @Operation(
            operationId = "ownReportGet",
            summary = "A report of the own company with its values beside those of before")
    public RestResponse<ReportView> get(@PathParam("companyId") UUID companyId, @PathParam("reportId") UUID id) {
        return answer(companyId, id);
    }

    @GET
    @Path("{reportId}/revisions/{reportRevisionId}")
    @Door(Permission.OWN_REPORT)
    @Operation(operationId = "ownReportRevisionGet", summary = "What the own company filed, as it was filed")
    public ReportRevisionView revision(
            @PathParam("companyId") UUID companyId,
            @PathParam("reportId") UUID id,
            @PathParam("reportRevisionId") UUID revisionId) {
        return views.ownRevision(actor.get(), companyId, id, revisionId);
    }

    @PUT
    @Path("{reportId}/answers")
    @Door(Permission.OWN_REPORT)
    @Refusals({"report.move", "report.field-unknown", "report.field-known", "report.answer-format"})
    @Operation(operationId = "ownReportSave", summary = "Keeps what is written so far; it need not be whole")
    public RestResponse<ReportView> save(
            @PathParam("companyId") UUID companyId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportSaveRequest request) {
        write.save(store.ofCompany(companyId, id), ifMatch, request);
        return answer(companyId, id);
    }

    @POST
    @Path("{reportId}/submission")
    @Door(Permission.OWN_REPORT)
    @Refusals({
        "report.move",
        "report.incomplete",
        "report.answer-missing",
        "report.answer-negative",
        "report.sum-differs",
        "report.above-base",
        "report.ytd-shrunk",
        "report.note-missing",
        "report.unit-unconfirmed"
    })
    @Operation(operationId = "ownReportSubmit", summary = "Files a report of the own company")
    public RestResponse<ReportView> submit(
            @PathParam("companyId") UUID companyId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        write.submit(store.ofCompany(companyId, id), ifMatch, actor.id(), false);
        return answer(companyId, id);
    }

    private RestResponse<ReportView> answer(UUID companyId, UUID id) {
        var report = views.own(actor.get(), companyId, id);
        return Etags.ok(report, report.version());
    }
}
