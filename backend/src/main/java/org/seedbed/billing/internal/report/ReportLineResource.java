package org.seedbed.billing.internal.report;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.billing.internal.report.ReportLineJson.ReportLinesResponse;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.PageParams;

/** What stands behind the figures of reports. */
@Path("/api/v1/parks/{parkId}/billing-reports/lines")
@Tag(name = "billing")
class ReportLineResource {

    private final ReportLineQueries queries;

    ReportLineResource(ReportLineQueries queries) {
        this.queries = queries;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "reportLineList",
            summary = "The lines of bills and credit notes behind a figure of a report, with their sums")
    public ReportLinesResponse list(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid ReportLineFilter filter,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, filter, page);
    }
}
