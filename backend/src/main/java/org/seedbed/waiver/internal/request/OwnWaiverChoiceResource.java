package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverFounder;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLease;

/** What a company chooses from when it asks for a waiver. */
@Path("/api/v1/companies/{companyId}/waivers")
@Tag(name = "waiver")
class OwnWaiverChoiceResource {

    private final OwnChoices choices;
    private final AssessWaiver assess;

    OwnWaiverChoiceResource(OwnChoices choices, AssessWaiver assess) {
        this.choices = choices;
        this.assess = assess;
    }

    @GET
    @Path("leases")
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownWaiverLeaseList",
            summary = "Leases of the own stay that run or are to come, with area and price an estimate may take")
    public Page<WaiverLease> leases(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return Page.cut(choices.leases(assess.parkOf(companyId, tenantId), tenantId), page);
    }

    @GET
    @Path("founders")
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownWaiverFounderList",
            summary = "Founders the park has registered with the own company, of whom a request may name one")
    public Page<WaiverFounder> founders(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @BeanParam @Valid PageParams page) {
        assess.parkOf(companyId, tenantId);
        return Page.cut(choices.founders(tenantId), page);
    }
}
