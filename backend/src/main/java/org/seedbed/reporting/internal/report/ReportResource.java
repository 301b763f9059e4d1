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

/** Reports of companies in a park: read, and written on a company's behalf. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "report")
class ReportResource {

    private final CurrentActor actor;
    private final ReportViews views;
    private final ReportQueries queries;
    private final ReportStore store;
    private final WriteReport write;

    ReportResource(CurrentActor actor, ReportViews views, ReportQueries queries, ReportStore store, WriteReport write) {
        this.actor = actor;
        this.views = views;
        this.queries = queries;
        this.store = store;
        this.write = write;
    }

    @GET
    @Path("companies/{companyId}/period-reports")
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportOfCompanyList",
            summary = "Reports of a company in the park, the newest period first")
    public Page<ReportSummary> ofCompany(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @BeanParam @Valid PageParams page) {
        return queries.ofCompany(parkId, companyId, page);
    }

    @GET
    @Path("period-reports/{reportId}")
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportGet",
            summary = "A report with its values beside those of before, and what may be done")
    public RestResponse<ReportView> get(@PathParam("parkId") UUID parkId, @PathParam("reportId") UUID id) {
        return answer(parkId, id);
    }

    @GET
    @Path("period-reports/{reportId}/revisions/{reportRevisionId}")
    @Door(Permission.REPORT_READ)
    @Operation(operationId = "reportRevisionGet", summary = "What was filed, as it was filed")
    public ReportRevisionView revision(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @PathParam("reportRevisionId") UUID revisionId) {
        return views.revision(store.require(parkId, id), revisionId);
    }

    @PUT
    @Path("period-reports/{reportId}/answers")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move", "report.field-unknown", "report.field-known", "report.answer-format"})
    @Operation(operationId = "reportSave", summary = "Keeps what is written so far for a company; it need not be whole")
    public RestResponse<ReportView> save(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportSaveRequest request) {
        write.save(store.require(parkId, id), ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("period-reports/{reportId}/submission")
    @Door(Permission.REPORT_EDIT)
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
    @Operation(
            operationId = "reportSubmit",
            summary = "Files a report on a company's behalf, which it says from then on")
    public RestResponse<ReportView> submit(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        write.submit(store.require(parkId, id), ifMatch, actor.id(), true);
        return answer(parkId, id);
    }

    private RestResponse<ReportView> answer(UUID parkId, UUID id) {
        var report = views.get(actor.get(), parkId, id);
        return Etags.ok(report, report.version());
    }
}
