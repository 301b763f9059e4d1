package org.seedbed.billing.internal.account;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.PaymentJson.PaymentRequest;
import org.seedbed.billing.internal.account.PaymentJson.PaymentResponse;
import org.seedbed.billing.internal.account.PaymentJson.PaymentView;
import org.seedbed.billing.internal.account.PaymentJson.RefundRequest;
import org.seedbed.billing.internal.account.PaymentJson.ReversalRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Payments and refunds of a park's tenants. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "billing")
class PaymentResource {

    private final CurrentActor actor;
    private final PaymentQueries queries;
    private final RecordPayment record;
    private final RecordRefund refund;
    private final ReversePayment reverse;
    private final Idempotency idempotency;

    PaymentResource(
            CurrentActor actor,
            PaymentQueries queries,
            RecordPayment record,
            RecordRefund refund,
            ReversePayment reverse,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.record = record;
        this.refund = refund;
        this.reverse = reverse;
        this.idempotency = idempotency;
    }

    @GET
    @Path("payments")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "paymentList", summary = "Payments, refunds and reversals, the latest first")
    public Page<PaymentView> list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid PaymentFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, filter, sort, page);
    }

    @POST
    @Path("payments")
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({
        "payment.tenant-unknown",
        "payment.day-ahead",
        "payment.shared-too-much",
        "payment.bill-unknown",
        "payment.bill-open-less"
    })
    @Operation(
            operationId = "paymentRecord",
            summary = "Records money that came; it pays the bills that are named, then what is oldest due")
    public PaymentResponse record(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid PaymentRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "paymentRecord " + parkId,
                request,
                PaymentResponse.class,
                () -> queries.get(actor.get(), parkId, record.handle(parkId, actor.id(), request)));
    }

    @GET
    @Path("payments/{paymentId}")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "paymentGet", summary = "An entry with what it was used for")
    public PaymentResponse get(@PathParam("parkId") UUID parkId, @PathParam("paymentId") UUID paymentId) {
        return queries.get(actor.get(), parkId, paymentId);
    }

    @POST
    @Path("payments/{paymentId}/reversal")
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"payment.reversed", "payment.not-reversible", "payment.refunded"})
    @Operation(
            operationId = "paymentReverse",
            summary = "Takes a payment or refund back by a contra entry; bills it paid are open again")
    public PaymentResponse reverse(
            @PathParam("parkId") UUID parkId,
            @PathParam("paymentId") UUID paymentId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ReversalRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "paymentReverse " + paymentId,
                request,
                PaymentResponse.class,
                () -> queries.get(
                        actor.get(), parkId, reverse.handle(parkId, actor.id(), paymentId, request.reason())));
    }

    @POST
    @Path("refunds")
    @ResponseStatus(201)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"payment.tenant-unknown", "payment.day-ahead", "payment.refund-too-much"})
    @Operation(operationId = "refundRecord", summary = "Records money that was given back, of what nobody has used")
    public PaymentResponse refund(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid RefundRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "refundRecord " + parkId,
                request,
                PaymentResponse.class,
                () -> queries.get(actor.get(), parkId, refund.handle(parkId, actor.id(), request)));
    }
}
