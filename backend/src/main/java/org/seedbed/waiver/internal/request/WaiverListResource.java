package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
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
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverCounts;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSummary;

/** Waivers of a park: found. */
@Path("/api/v1/parks/{parkId}/waivers")
@Tag(name = "waiver")
class WaiverListResource {

    private final WaiverQueries queries;

    WaiverListResource(WaiverQueries queries) {
        this.queries = queries;
    }

    @GET
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverList", summary = "Waivers of the park, a tenant or a policy, the newest first")
    public Page<WaiverSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<WaiverState> states,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("policyId") @Nullable UUID policyId,
            @QueryParam("needing") @Nullable Boolean needing,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, new WaiverQueries.Filter(states, tenantId, policyId, needing), page);
    }

    @GET
    @Path("counts")
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverCounts", summary = "How many waivers stand where, and how many need looking at")
    public WaiverCounts counts(@PathParam("parkId") UUID parkId) {
        return queries.counts(parkId);
    }
}
