package org.seedbed.billing.internal.bank;

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
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bank.BankJson.BankConfirmAllRequest;
import org.seedbed.billing.internal.bank.BankJson.BankConfirmAllResponse;
import org.seedbed.billing.internal.bank.BankJson.BankConfirmRequest;
import org.seedbed.billing.internal.bank.BankJson.BankIgnoreRequest;
import org.seedbed.billing.internal.bank.BankJson.BankLineView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Lines of bank statements: proposed by rules, decided on by a person. */
@Path("/api/v1/parks/{parkId}/bank-lines")
@Tag(name = "billing")
class BankLineResource {

    private final CurrentActor actor;
    private final BankQueries queries;
    private final DecideLines lines;
    private final Idempotency idempotency;

    BankLineResource(CurrentActor actor, BankQueries queries, DecideLines lines, Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.lines = lines;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.PAYMENT_EDIT)
    @Operation(
            operationId = "bankLineList",
            summary = "Lines with who may have paid and why, by what is open now; the latest day first")
    public Page<BankLineView> list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid BankFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.lines(parkId, filter, sort, page);
    }

    @POST
    @Path("{bankLineId}/confirmation")
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({
        "bank.line-decided",
        "payment.tenant-unknown",
        "payment.day-ahead",
        "payment.shared-too-much",
        "payment.bill-unknown",
        "payment.bill-open-less"
    })
    @Operation(
            operationId = "bankLineConfirm",
            summary = "Records the payment a line tells of, as proposed or otherwise")
    public BankLineView confirm(
            @PathParam("parkId") UUID parkId,
            @PathParam("bankLineId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BankConfirmRequest request) {
        return idempotency.once(actor.id(), key, "bankLineConfirm " + id, request, BankLineView.class, () -> {
            lines.confirm(parkId, actor.id(), id, request.tenantId(), request.shares());
            return queries.line(parkId, id);
        });
    }

    @POST
    @Path("confirmation")
    @Door(Permission.PAYMENT_EDIT)
    @Operation(
            operationId = "bankLineConfirmAll",
            summary = "Confirms lines as proposed, those whose proposal is exact and the only one that is")
    public BankConfirmAllResponse confirmAll(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BankConfirmAllRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "bankLineConfirmAll " + parkId,
                request,
                BankConfirmAllResponse.class,
                () -> lines.confirmAll(parkId, actor.id(), request.lines()));
    }

    @POST
    @Path("{bankLineId}/ignore")
    @Door(Permission.PAYMENT_EDIT)
    @Refusals("bank.line-decided")
    @Operation(operationId = "bankLineIgnore", summary = "Says that a line is no payment of a tenant, and why")
    public BankLineView ignore(
            @PathParam("parkId") UUID parkId,
            @PathParam("bankLineId") UUID id,
            @NotNull @Valid BankIgnoreRequest request) {
        lines.ignore(parkId, actor.id(), id, request.reason());
        return queries.line(parkId, id);
    }

    @POST
    @Path("{bankLineId}/reopen")
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"bank.line-open", "bank.line-paid"})
    @Operation(
            operationId = "bankLineReopen",
            summary = "Lets a line be decided on anew: an ignored one, or one whose payment was reversed")
    public BankLineView reopen(@PathParam("parkId") UUID parkId, @PathParam("bankLineId") UUID id) {
        lines.reopen(parkId, id);
        return queries.line(parkId, id);
    }
}
