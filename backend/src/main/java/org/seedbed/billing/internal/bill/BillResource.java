package org.seedbed.billing.internal.bill;

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
import org.seedbed.billing.internal.bill.BillJson.BillResponse;
import org.seedbed.billing.internal.bill.BillJson.BillSummary;
import org.seedbed.billing.internal.bill.BillJson.BillSums;
import org.seedbed.billing.internal.bill.BillJson.CreditNoteRequest;
import org.seedbed.billing.internal.bill.ExplanationJson.BillExplanation;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Bills and credit notes of a park. None of them is changed or removed by any operation. */
@Path("/api/v1/parks/{parkId}/bills")
@Tag(name = "billing")
class BillResource {

    private final CurrentActor actor;
    private final BillQueries queries;
    private final BillViews views;
    private final Explanations explanations;
    private final IssueCreditNote creditNotes;
    private final Idempotency idempotency;

    BillResource(
            CurrentActor actor,
            BillQueries queries,
            BillViews views,
            Explanations explanations,
            IssueCreditNote creditNotes,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.explanations = explanations;
        this.creditNotes = creditNotes;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billList", summary = "Bills and credit notes, the latest first")
    public Page<BillSummary> list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid BillFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.ofPark(parkId, filter, sort, page);
    }

    @GET
    @Path("sums")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billSums", summary = "Sums of everything the list is narrowed to")
    public BillSums sums(@PathParam("parkId") UUID parkId, @BeanParam @Valid BillFilter filter) {
        return queries.sums(parkId, filter);
    }

    @GET
    @Path("{billId}")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billGet", summary = "A bill with its lines, waivers and corrections")
    public BillResponse get(@PathParam("parkId") UUID parkId, @PathParam("billId") UUID billId) {
        return views.get(actor.get(), parkId, billId);
    }

    @GET
    @Path("{billId}/explanation")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "billExplanation",
            summary = "Computes a bill anew from what it rests on and tells the arithmetic of each line")
    public BillExplanation explanation(@PathParam("parkId") UUID parkId, @PathParam("billId") UUID billId) {
        return explanations.get(parkId, billId);
    }

    @POST
    @Path("{billId}/credit-notes")
    @Door(Permission.BILL_ISSUE)
    @Refusals({
        "billing.run-open",
        "billing.credit-of-credit",
        "billing.line-unknown",
        "billing.line-taken-back",
        "billing.issued-stays"
    })
    @Operation(
            operationId = "creditNoteIssue",
            summary =
                    "Takes lines of a bill back, all where none is named; what is still due the next run charges again")
    public RestResponse<BillResponse> credit(
            @PathParam("parkId") UUID parkId,
            @PathParam("billId") UUID billId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid CreditNoteRequest request) {
        var note = idempotency.once(
                actor.id(),
                key,
                "creditNoteIssue " + parkId + " " + billId,
                request,
                BillResponse.class,
                () -> creditNotes.handle(actor.get(), parkId, billId, request));
        return RestResponse.status(RestResponse.Status.CREATED, note);
    }
}
