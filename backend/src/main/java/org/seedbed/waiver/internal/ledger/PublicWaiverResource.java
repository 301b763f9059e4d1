package org.seedbed.waiver.internal.ledger;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.internal.ledger.LedgerJson.PublicWaiver;

/** What anybody may see of what a park waives. */
@Path("/api/v1/public/parks/{parkId}/waivers")
@Tag(name = "waiver")
class PublicWaiverResource {

    private final LedgerQueries queries;

    PublicWaiverResource(LedgerQueries queries) {
        this.queries = queries;
    }

    @GET
    @Door(Permission.PUBLIC)
    @Operation(
            operationId = "publicWaiverList",
            summary = "What the park waives: firms, policies, days and amounts; no persons")
    public Page<PublicWaiver> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.open(parkId, page);
    }
}
