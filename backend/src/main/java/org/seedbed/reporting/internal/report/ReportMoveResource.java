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
import org.seedbed.reporting.internal.report.ReportJson.ReportReason;
import org.seedbed.reporting.internal.report.ReportJson.ReportReturnRequest;
import org.seedbed.reporting.internal.report.ReportJson.ReportView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What the park says to reports. */
@Path("/api/v1/parks/{parkId}/period-reports/{reportId}")
@Tag(name = "report")
class ReportMoveResource {

    private final CurrentActor actor;
    private final ReportViews views;
    private final ReportStore store;
    private final JudgeReport judge;

    ReportMoveResource(CurrentActor actor, ReportViews views, ReportStore store, JudgeReport judge) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.judge = judge;
    }

    @POST
    @Path("return")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move", "report.field-unknown"})
    @Operation(operationId = "reportReturn", summary = "Gives a report back, with what is wrong with which field")
    public RestResponse<ReportView> giveBack(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportReturnRequest request) {
        judge.giveBack(store.require(parkId, id), ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("check")
    @Door(Permission.REPORT_CHECK)
    @Refusals({"report.move", "report.same-person"})
    @Operation(
            operationId = "reportCheck",
            summary = "Finds a report right that somebody else filed: its figures count from then on")
    public RestResponse<ReportView> check(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        judge.check(store.require(parkId, id), ifMatch, actor.id());
        return answer(parkId, id);
    }

    @POST
    @Path("restatement")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.move"})
    @Operation(
            operationId = "reportRestate",
            summary = "Opens a checked report for a correction; what was checked counts until that is checked")
    public RestResponse<ReportView> restate(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportReason request) {
        judge.restate(store.require(parkId, id), ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("restatement/withdrawal")
    @Door(Permission.REPORT_CHECK)
    @Refusals({"report.move"})
    @Operation(
            operationId = "reportKeep",
            summary = "Takes a correction back that was not needed: what was checked stays as it was")
    public RestResponse<ReportView> keep(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportReason request) {
        judge.keep(store.require(parkId, id), ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<ReportView> answer(UUID parkId, UUID id) {
        var report = views.get(actor.get(), parkId, id);
        return Etags.ok(report, report.version());
    }
}
