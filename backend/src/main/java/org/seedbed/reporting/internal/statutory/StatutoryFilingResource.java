package org.seedbed.reporting.internal.statutory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryDraftRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryEntriesRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingSummary;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Statutory forms of a park, compiled from its records. */
@Path("/api/v1/parks/{parkId}/statutory-filings")
@Tag(name = "statutory")
class StatutoryFilingResource {

    private final CurrentActor actor;
    private final StatutoryStore store;
    private final StatutoryViews views;
    private final StatutoryFilings filings;
    private final Idempotency idempotency;

    StatutoryFilingResource(
            CurrentActor actor,
            StatutoryStore store,
            StatutoryViews views,
            StatutoryFilings filings,
            Idempotency idempotency) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.filings = filings;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "statutoryFilingList",
            summary = "Filings of statutory forms, the newest period first, with every revision")
    public Page<StatutoryFilingSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("form") @Nullable @Size(max = 60) String form,
            @QueryParam("state") @Nullable StatutoryState state,
            @BeanParam @Valid PageParams page) {
        return store.list(parkId, form, state, page).map(StatutoryViews::summary);
    }

    @POST
    @Door(Permission.REPORT_EDIT)
    @Refusals({"statutory.form-unknown", "statutory.period", "statutory.as-of", "statutory.exists"})
    @Operation(
            operationId = "statutoryFilingDraft",
            summary = "Compiles a form of a period; its cells follow the records until it is filed")
    public RestResponse<StatutoryFilingView> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid StatutoryDraftRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "statutoryFilingDraft " + parkId,
                request,
                StatutoryFilingView.class,
                () -> views.of(actor.get(), parkId, filings.draft(parkId, actor.id(), request)));
        return Etags.created(drafted, drafted.filing().version());
    }

    @GET
    @Path("{statutoryFilingId}")
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "statutoryFilingGet",
            summary = "A form filled in, cell by cell, with what has to be seen to before it is filed")
    public RestResponse<StatutoryFilingView> get(
            @PathParam("parkId") UUID parkId, @PathParam("statutoryFilingId") UUID id) {
        var view = views.get(actor.get(), parkId, id);
        return Etags.ok(view, view.filing().version());
    }

    @PUT
    @Path("{statutoryFilingId}/entries")
    @Door(Permission.REPORT_EDIT)
    @Refusals({
        "statutory.not-draft",
        "statutory.cell-unknown",
        "statutory.cell-twice",
        "statutory.cell-worked-out",
        "statutory.cell-format"
    })
    @Operation(
            operationId = "statutoryFilingWrite",
            summary = "Writes to cells of a draft: the value where no record says it, and notes to any")
    public RestResponse<StatutoryFilingView> write(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatutoryEntriesRequest request) {
        var view = filings.write(actor.get(), parkId, id, ifMatch, request);
        return Etags.ok(view, view.filing().version());
    }

    @DELETE
    @Path("{statutoryFilingId}")
    @Door(Permission.REPORT_EDIT)
    @Refusals("statutory.not-draft")
    @Operation(operationId = "statutoryFilingDiscard", summary = "Gives a draft up")
    public void discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("statutoryFilingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        filings.discard(parkId, id, ifMatch);
    }
}
