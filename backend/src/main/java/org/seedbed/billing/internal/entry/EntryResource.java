package org.seedbed.billing.internal.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryCancelRequest;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryRequest;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's single charges over HTTP. */
@Path("/api/v1/parks/{parkId}/charge-entries")
@Tag(name = "billing")
class EntryResource {

    private final CurrentActor actor;
    private final EditEntries entries;
    private final EntryQueries queries;
    private final Idempotency idempotency;

    EntryResource(CurrentActor actor, EditEntries entries, EntryQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.entries = entries;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "chargeEntryList", summary = "Single charges, those of the newest days first")
    public Page<ChargeEntryView> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("fee") List<FeeKind> fees,
            @QueryParam("state") List<EntryState> states,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        var filter = new EntryFilter(q, tenantId, fees, states, from, to);
        return queries.list(actor.get(), parkId, filter, sort, page);
    }

    @POST
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.entry-tenant",
        "billing.entry-days",
        "billing.entry-price",
        "billing.entry-amount",
        "billing.entry-deposit-received"
    })
    @Operation(operationId = "chargeEntryCreate", summary = "Charges a tenant by the piece; the next run bills it")
    public RestResponse<ChargeEntryView> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ChargeEntryRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "chargeEntryCreate " + parkId,
                request,
                ChargeEntryView.class,
                () -> entries.create(actor.get(), parkId, request));
        return Etags.created(created, created.version());
    }

    @POST
    @Path("{chargeEntryId}/cancel")
    @Door(Permission.BILL_EDIT)
    @Refusals({"billing.entry-cancelled", "billing.entry-not-by-hand"})
    @Operation(
            operationId = "chargeEntryCancel",
            summary = "Takes a single charge off; if it was billed, the next run takes it back")
    public RestResponse<ChargeEntryView> cancel(
            @PathParam("parkId") UUID parkId,
            @PathParam("chargeEntryId") UUID chargeEntryId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChargeEntryCancelRequest request) {
        var cancelled = entries.cancel(actor.get(), parkId, chargeEntryId, ifMatch, request.reason());
        return Etags.ok(cancelled, cancelled.version());
    }
}
