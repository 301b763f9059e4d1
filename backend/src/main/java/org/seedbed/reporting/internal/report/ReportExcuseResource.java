package org.seedbed.reporting.internal.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.seedbed.reporting.internal.report.ReportJson.ReportDueRequest;
import org.seedbed.reporting.internal.report.ReportJson.ReportReason;
import org.seedbed.reporting.internal.report.ReportJson.ReportView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** Whether and until when a company is asked for a report. */
@Path("/api/v1/parks/{parkId}/period-reports/{reportId}")
@Tag(name = "report")
class ReportExcuseResource {

    private final CurrentActor actor;
    private final ReportViews views;
    private final ReportStore store;
    private final ExcuseReport excuse;

    ReportExcuseResource(CurrentActor actor, ReportViews views, ReportStore store, ExcuseReport excuse) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.excuse = excuse;
    }

    @POST
    @Path("extension")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move", "report.due-day"})
    @Operation(operationId = "reportExtend", summary = "Gives a company more time, with a reason")
    public RestResponse<ReportView> extend(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportDueRequest request) {
        excuse.extend(store.require(parkId, id), ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("exemption")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move"})
    @Operation(operationId = "reportExempt", summary = "Does not ask a company for this report, with a reason")
    public RestResponse<ReportView> exempt(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportReason request) {
        excuse.exempt(store.require(parkId, id), ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("requirement")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move", "report.one-in-round"})
    @Operation(operationId = "reportRequire", summary = "Asks a company again that was exempt by mistake")
    public RestResponse<ReportView> demand(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportReason request) {
        excuse.demand(store.require(parkId, id), ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<ReportView> answer(UUID parkId, UUID id) {
        var report = views.get(actor.get(), parkId, id);
        return Etags.ok(report, report.version());
    }
}
