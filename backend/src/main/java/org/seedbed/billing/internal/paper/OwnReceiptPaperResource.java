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

/** A receipt, for the company that paid. */
@Path("/api/v1/companies/{companyId}/payments/{paymentId}/paper")
@Tag(name = "billing")
class OwnReceiptPaperResource {

    private final ReceiptPapers papers;

    OwnReceiptPaperResource(ReceiptPapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_BILLING)
    @Refusals("document.character-missing")
    @Operation(operationId = "ownReceiptPaper", summary = "The receipt of a payment of the own company as a PDF")
    public RestResponse<InputStream> get(
            @PathParam("companyId") UUID companyId, @PathParam("paymentId") UUID paymentId) {
        return papers.ofCompany(companyId, paymentId);
    }
}
