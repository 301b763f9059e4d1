package org.seedbed.billing.internal.bill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.billing.internal.bill.BillJson.BillResponse;
import org.seedbed.billing.internal.bill.BillJson.BillStatus;
import org.seedbed.billing.internal.bill.BillJson.BillSummary;
import org.seedbed.billing.internal.bill.ExplanationJson.BillExplanation;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Bills of a company, to those who answer for it. */
@Path("/api/v1/companies/{companyId}/bills")
@Tag(name = "billing")
class OwnBillResource {

    private final BillQueries queries;
    private final BillViews views;
    private final Explanations explanations;

    OwnBillResource(BillQueries queries, BillViews views, Explanations explanations) {
        this.queries = queries;
        this.views = views;
        this.explanations = explanations;
    }

    @GET
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownBillList",
            summary = "Bills of the actor's own company in every park, the latest first")
    public Page<BillSummary> list(
            @PathParam("companyId") UUID companyId,
            @QueryParam("status") @Size(max = 4) List<BillStatus> statuses,
            @BeanParam @Valid PageParams page) {
        return queries.ofCompany(companyId, statuses, page);
    }

    @GET
    @Path("{billId}")
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownBillGet",
            summary = "A bill of the own company with its lines, waivers and corrections")
    public BillResponse get(@PathParam("companyId") UUID companyId, @PathParam("billId") UUID billId) {
        return views.own(companyId, billId);
    }

    @GET
    @Path("{billId}/explanation")
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownBillExplanation", summary = "The arithmetic of the own company's bill, computed anew")
    public BillExplanation explanation(@PathParam("companyId") UUID companyId, @PathParam("billId") UUID billId) {
        return explanations.own(companyId, billId);
    }
}
