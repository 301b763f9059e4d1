package org.seedbed.billing.internal.account;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.AccountJson.AccountResponse;
import org.seedbed.billing.internal.account.AccountJson.ArrearsResponse;
import org.seedbed.billing.internal.account.AccountJson.StatementResponse;
import org.seedbed.billing.internal.account.PaymentJson.AccountSettlementRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.PageParams;

/** Accounts of a park's tenants, and who is behind. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "billing")
class AccountResource {

    private final CurrentActor actor;
    private final AccountQueries accounts;
    private final StatementQueries statements;
    private final ArrearsQueries arrears;
    private final RecordPayment settle;
    private final Idempotency idempotency;

    AccountResource(
            CurrentActor actor,
            AccountQueries accounts,
            StatementQueries statements,
            ArrearsQueries arrears,
            RecordPayment settle,
            Idempotency idempotency) {
        this.actor = actor;
        this.accounts = accounts;
        this.statements = statements;
        this.arrears = arrears;
        this.settle = settle;
        this.idempotency = idempotency;
    }

    @GET
    @Path("tenants/{tenantId}/account")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "accountGet", summary = "What a tenant owes, has paid ahead, and which bills are open")
    public AccountResponse get(@PathParam("parkId") UUID parkId, @PathParam("tenantId") UUID tenantId) {
        return accounts.get(parkId, tenantId);
    }

    @POST
    @Path("tenants/{tenantId}/account/settlement")
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({"payment.tenant-unknown", "payment.shared-too-much", "payment.bill-unknown", "payment.bill-open-less"})
    @Operation(
            operationId = "accountSettle",
            summary = "Uses money that is on the account for bills that are named, also for deposits")
    public AccountResponse settle(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid AccountSettlementRequest request) {
        return idempotency.once(actor.id(), key, "accountSettle " + tenantId, request, AccountResponse.class, () -> {
            accounts.get(parkId, tenantId);
            settle.settle(parkId, actor.id(), tenantId, request);
            return accounts.get(parkId, tenantId);
        });
    }

    @GET
    @Path("tenants/{tenantId}/statement")
    @Door(Permission.BILL_READ)
    @Refusals("payment.statement-too-long")
    @Operation(
            operationId = "statementGet",
            summary =
                    "Bills, credit notes, payments and refunds with what is owed after each; this year unless asked otherwise")
    public StatementResponse statement(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return statements.of(parkId, tenantId, from, to);
    }

    @GET
    @Path("arrears")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "arrearsList", summary = "What is open by tenant and age, who is behind most first")
    public ArrearsResponse arrears(
            @PathParam("parkId") UUID parkId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("overdueOnly") @Nullable Boolean overdueOnly,
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return arrears.list(parkId, asOf, overdueOnly, q, sort, page);
    }
}
