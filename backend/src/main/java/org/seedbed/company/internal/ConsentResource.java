package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.company.internal.CompanyJson.ConsentWaitingView;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Consents of founders that somebody has to obtain. */
@Path("/api/v1/parks/{parkId}/consents-to-obtain")
@Tag(name = "privacy")
class ConsentResource {

    private final FounderQueries founders;

    ConsentResource(FounderQueries founders) {
        this.founders = founders;
    }

    @GET
    @Door(Permission.PERSONAL_READ)
    @Operation(
            operationId = "consentWaitingList",
            summary = "Founders whose tags or ID number a register brought, or who agreed to an older notice")
    public Page<ConsentWaitingView> waiting(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return founders.waiting(parkId, page);
    }
}
