package org.seedbed.billing.internal.account;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.AccountJson.AccountResponse;
import org.seedbed.billing.internal.account.AccountJson.AccountSummary;
import org.seedbed.billing.internal.account.AccountJson.StatementResponse;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Accounts of a company, to those who answer for it. */
@Path("/api/v1/companies/{companyId}/accounts")
@Tag(name = "billing")
class OwnAccountResource {

    private final AccountQueries accounts;
    private final StatementQueries statements;

    OwnAccountResource(AccountQueries accounts, StatementQueries statements) {
        this.accounts = accounts;
        this.statements = statements;
    }

    @GET
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownAccountList", summary = "The own company's accounts, one a stay, the latest first")
    public Page<AccountSummary> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return accounts.ofCompany(companyId, page);
    }

    @GET
    @Path("{tenantId}")
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownAccountGet", summary = "What the own company owes, has paid ahead, and what is open")
    public AccountResponse get(@PathParam("companyId") UUID companyId, @PathParam("tenantId") UUID tenantId) {
        return accounts.own(companyId, tenantId);
    }

    @GET
    @Path("{tenantId}/statement")
    @Door(Permission.OWN_BILLING)
    @Refusals("payment.statement-too-long")
    @Operation(
            operationId = "ownStatementGet",
            summary = "The own company's statement; this year unless asked otherwise")
    public StatementResponse statement(
            @PathParam("companyId") UUID companyId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        return statements.own(companyId, tenantId, from, to);
    }
}
