package org.seedbed.reporting.internal.report;

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
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.report.ReportJson.ReportSummary;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Reports of a round as a list. */
@Path("/api/v1/parks/{parkId}/report-rounds/{reportRoundId}/reports")
@Tag(name = "report")
class ReportListResource {

    private final ReportQueries queries;

    ReportListResource(ReportQueries queries) {
        this.queries = queries;
    }

    @GET
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportList",
            summary = "Reports of a round; those that are missing first unless sorted otherwise")
    public Page<ReportSummary> list(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID roundId,
            @QueryParam("state") List<ReportState> states,
            @QueryParam("late") @Nullable Boolean late,
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.ofRound(parkId, roundId, new ReportQueries.Filter(states, late, q), sort, page);
    }
}
