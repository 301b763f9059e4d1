package org.seedbed.waiver.internal.request;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.waiver.internal.request.AssessWaiver.Trial;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverEstimate;

/** What would one get. */
@Path("/api/v1/parks/{parkId}/waiver-estimate")
@Tag(name = "waiver")
class WaiverEstimateResource {

    private final AssessWaiver assess;

    WaiverEstimateResource(AssessWaiver assess) {
        this.assess = assess;
    }

    @GET
    @Door(Permission.WAIVER_READ)
    @Refusals({"waiver.policy-unknown", "waiver.tenant-unknown", "waiver.period", "waiver.window"})
    @Operation(
            operationId = "waiverEstimate",
            summary = "What a policy would be worth month by month, for a tenant or for an area at a price")
    public WaiverEstimate estimate(
            @PathParam("parkId") UUID parkId,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("policyId") @NotNull UUID policyId,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("area") @DecimalMin("0.01") @DecimalMax("999999") @Nullable BigDecimal area,
            @QueryParam("price") @DecimalMin("0") @DecimalMax("999999") @Nullable BigDecimal price,
            @QueryParam("windowFrom") @Nullable LocalDate windowFrom,
            @QueryParam("windowTo") @Nullable LocalDate windowTo) {
        return assess.estimate(parkId, new Trial(policyId, from, to, tenantId, area, price, windowFrom, windowTo));
    }
}
