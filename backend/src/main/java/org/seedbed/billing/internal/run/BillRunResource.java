package org.seedbed.billing.internal.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.run.RunJson.BillRunIssueRequest;
import org.seedbed.billing.internal.run.RunJson.BillRunRequest;
import org.seedbed.billing.internal.run.RunJson.BillRunTenant;
import org.seedbed.billing.internal.run.RunJson.BillRunTenantDetail;
import org.seedbed.billing.internal.run.RunJson.BillRunView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 出账: a park's month previewed, compared, issued. */
@Path("/api/v1/parks/{parkId}/bill-runs")
@Tag(name = "billing")
class BillRunResource {

    private final CurrentActor actor;
    private final RunMoves moves;
    private final RunQueries queries;
    private final RunTenants tenants;
    private final Idempotency idempotency;

    BillRunResource(
            CurrentActor actor, RunMoves moves, RunQueries queries, RunTenants tenants, Idempotency idempotency) {
        this.actor = actor;
        this.moves = moves;
        this.queries = queries;
        this.tenants = tenants;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billRunList", summary = "Bill runs, the latest month first")
    public Page<BillRunView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.list(actor.get(), parkId, page);
    }

    @POST
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.run-open",
        "billing.run-month-passed",
        "billing.run-month-ahead",
        "billing.run-month-early",
        "billing.not-set-up"
    })
    @Operation(
            operationId = "billRunStart",
            summary =
                    "Begins to preview what is due by the end of a month, and what of earlier bills is to be corrected")
    public RestResponse<BillRunView> start(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BillRunRequest request) {
        var run = idempotency.once(
                actor.id(),
                key,
                "billRunStart " + parkId,
                request,
                BillRunView.class,
                () -> moves.start(actor.get(), parkId, request.month()));
        return RestResponse.status(RestResponse.Status.CREATED, run);
    }

    @GET
    @Path("{billRunId}")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billRunGet", summary = "A bill run with its progress and sums")
    public BillRunView get(@PathParam("parkId") UUID parkId, @PathParam("billRunId") UUID billRunId) {
        return queries.get(actor.get(), parkId, billRunId);
    }

    @GET
    @Path("{billRunId}/tenants")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billRunTenantList", summary = "What each tenant is billed, and the last preview said")
    public Page<BillRunTenant> tenants(
            @PathParam("parkId") UUID parkId,
            @PathParam("billRunId") UUID billRunId,
            @BeanParam @Valid RunTenantFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return tenants.list(parkId, billRunId, filter, sort, page);
    }

    @GET
    @Path("{billRunId}/tenants/{tenantId}")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "billRunTenantGet",
            summary = "What the run bills one tenant, line by line, and which lines the last preview had otherwise")
    public BillRunTenantDetail tenant(
            @PathParam("parkId") UUID parkId,
            @PathParam("billRunId") UUID billRunId,
            @PathParam("tenantId") UUID tenantId) {
        return tenants.get(parkId, billRunId, tenantId);
    }

    @POST
    @Path("{billRunId}/preview")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.run-move")
    @Operation(operationId = "billRunPreviewAgain", summary = "Previews once more by what is known now")
    public BillRunView again(@PathParam("parkId") UUID parkId, @PathParam("billRunId") UUID billRunId) {
        return moves.again(actor.get(), parkId, billRunId);
    }

    @POST
    @Path("{billRunId}/issue")
    @Door(Permission.BILL_ISSUE)
    @Refusals({"billing.run-move", "billing.preview-old", "billing.nothing-to-issue"})
    @Operation(operationId = "billRunIssue", summary = "Orders the issue of exactly what was previewed today")
    public BillRunView issue(
            @PathParam("parkId") UUID parkId,
            @PathParam("billRunId") UUID billRunId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BillRunIssueRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "billRunIssue " + parkId + " " + billRunId,
                request,
                BillRunView.class,
                () -> moves.issue(actor.get(), parkId, billRunId, request.preview()));
    }

    @POST
    @Path("{billRunId}/discard")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.run-move")
    @Operation(operationId = "billRunDiscard", summary = "Gives a run up before anything of it is issued")
    public BillRunView discard(@PathParam("parkId") UUID parkId, @PathParam("billRunId") UUID billRunId) {
        return moves.discard(actor.get(), parkId, billRunId);
    }
}
