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

/** A receipt, for the park. */
@Path("/api/v1/parks/{parkId}/payments/{paymentId}/paper")
@Tag(name = "billing")
class ReceiptPaperResource {

    private final ReceiptPapers papers;

    ReceiptPaperResource(ReceiptPapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.BILL_READ)
    @Refusals("document.character-missing")
    @Operation(operationId = "receiptPaper", summary = "The receipt of a payment, or the paper of a refund, as a PDF")
    public RestResponse<InputStream> get(@PathParam("parkId") UUID parkId, @PathParam("paymentId") UUID paymentId) {
        return papers.ofPark(parkId, paymentId);
    }
}
