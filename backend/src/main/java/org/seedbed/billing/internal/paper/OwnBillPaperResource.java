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

/** A bill on paper, for the company that pays it. */
@Path("/api/v1/companies/{companyId}/bills/{billId}/paper")
@Tag(name = "billing")
class OwnBillPaperResource {

    private final BillPapers papers;

    OwnBillPaperResource(BillPapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_BILLING)
    @Refusals("document.character-missing")
    @Operation(operationId = "ownBillPaper", summary = "A bill or credit note of the actor's own company as a PDF")
    public RestResponse<InputStream> get(@PathParam("companyId") UUID companyId, @PathParam("billId") UUID billId) {
        return papers.ofCompany(companyId, billId).download();
    }
}
