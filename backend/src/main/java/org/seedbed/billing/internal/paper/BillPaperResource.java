package org.seedbed.billing.internal.paper;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** A bill on paper, for the park. */
@Path("/api/v1/parks/{parkId}/bills/{billId}/paper")
@Tag(name = "billing")
class BillPaperResource {

    private final BillPapers papers;

    BillPaperResource(BillPapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.BILL_READ)
    @Refusals("document.character-missing")
    @Operation(operationId = "billPaper", summary = "A bill or credit note as a PDF; the same bill makes the same file")
    public RestResponse<InputStream> get(@PathParam("parkId") UUID parkId, @PathParam("billId") UUID billId) {
        return papers.ofPark(parkId, billId).download();
    }
}
