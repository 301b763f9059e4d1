package org.seedbed.reporting.internal.statutory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRecordView;
import org.seedbed.reporting.internal.statutory.StatutoryDetailJson.StatutoryRowView;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryAmendRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFileRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What is behind a filing, and what becomes of it. */
@Path("/api/v1/parks/{parkId}/statutory-filings/{statutoryFilingId}")
@Tag(name = "statutory")
class StatutoryMoveResource {

    private final CurrentActor actor;
    private final StatutoryViews views;
    private final StatutoryDetails details;
    private final StatutoryFilings filings;
    private final FileStatutory filing;
    private final Idempotency idempotency;

    StatutoryMoveResource(
            CurrentActor actor,
            StatutoryViews views,
            StatutoryDetails details,
            StatutoryFilings filings,
            FileStatutory filing,
            Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.details = details;
        this.filings = filings;
        this.filing = filing;
        this.idempotency = idempotency;
    }

    @GET
    @Path("rows")
    @Door(Permission.READINESS_READ)
    @Operation(operationId = "statutoryRowList", summary = "The companies' lines of a form, by name")
    public Page<StatutoryRowView> rows(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @BeanParam @Valid PageParams page) {
        return details.rows(actor.get(), parkId, id, page);
    }

    @GET
    @Path("records")
    @Door(Permission.READINESS_READ)
    @Refusals("statutory.cell-unknown")
    @Operation(
            operationId = "statutoryRecordList",
            summary = "What a cell was worked out from; of what was filed, the records it was filed with")
    public Page<StatutoryRecordView> records(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @QueryParam("cell") @NotNull @Size(max = 60) String cell,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return details.records(actor.get(), parkId, id, cell, tenantId, page);
    }

    @GET
    @Path("workbook")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "statutoryWorkbookGet",
            summary = "The form in its own layout; of what was filed, the workbook that was")
    public RestResponse<InputStream> workbook(
            @PathParam("parkId") UUID parkId, @PathParam("statutoryFilingId") UUID id) {
        return filing.workbook(actor.get(), parkId, id);
    }

    @POST
    @Path("submission")
    @Door(Permission.REPORT_CHECK)
    @Refusals({"statutory.not-draft", "statutory.unsettled", "statutory.sheet-changed"})
    @Operation(
            operationId = "statutoryFilingFile",
            summary = "Files a form: its cells, the records behind them and its workbook never change again")
    public RestResponse<StatutoryFilingView> file(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatutoryFileRequest request) {
        var view = filing.file(actor.get(), parkId, id, ifMatch, request.sheet());
        return Etags.ok(view, view.filing().version());
    }

    @POST
    @Path("amendment")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"statutory.not-filed", "statutory.exists", "statutory.form-unknown"})
    @Operation(
            operationId = "statutoryFilingAmend",
            summary = "Drafts a correction of what was filed; that stays in force until the correction is filed")
    public RestResponse<StatutoryFilingView> amend(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid StatutoryAmendRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "statutoryFilingAmend " + id,
                request,
                StatutoryFilingView.class,
                () -> views.of(actor.get(), parkId, filings.amend(parkId, actor.id(), id, request)));
        return Etags.created(drafted, drafted.filing().version());
    }
}
