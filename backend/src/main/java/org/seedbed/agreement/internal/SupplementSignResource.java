package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementRequests.SignatureRequest;
import org.seedbed.agreement.internal.SupplementJson.SupplementResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The signed paper of a supplement, and that both sides have signed. */
@Path("/api/v1/parks/{parkId}/agreements/{agreementId}/supplements/{supplementId}")
@Tag(name = "agreement")
class SupplementSignResource {

    private final CurrentActor actor;
    private final SupplementViews views;
    private final SignSupplement sign;
    private final SupplementFiles files;

    SupplementSignResource(CurrentActor actor, SupplementViews views, SignSupplement sign, SupplementFiles files) {
        this.actor = actor;
        this.views = views;
        this.sign = sign;
        this.files = files;
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.supplement-move",
        "agreement.files-too-many",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "supplementScanUpload",
            summary = "Keeps the signed paper: a PDF, JPEG or PNG of 10 MB at most, once the approver let it be signed")
    public RestResponse<SupplementResponse> upload(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file) {
        files.upload(parkId, agreementId, id, ifMatch, Upload.of(file, "signed"));
        return answer(parkId, agreementId, id);
    }

    @POST
    @Path("signature")
    @Door(Permission.LEASE_EDIT)
    @Refusals({
        "agreement.supplement-move",
        "agreement.supplement-agreement",
        "agreement.supplement-day-over",
        "agreement.signed-on",
        "agreement.scans-missing",
        "company.uscc-taken",
        "company.shared",
        "company.since-in-future",
        "company.since-out-of-order",
        "lease.unit-occupied",
        "lease.unit-occupied-now",
        "lease.unit-held",
        "lease.seats-exhausted",
        "lease.unit-not-lettable",
        "lease.unit-without-seats",
        "lease.unit-unknown",
        "lease.unit-ended",
        "lease.unit-not-yet",
        "lease.outside-stay"
    })
    @Operation(
            operationId = "supplementSign",
            summary = "Both sides have signed: the lease is another from the day on, or the team is a firm")
    public RestResponse<SupplementResponse> sign(
            @PathParam("parkId") UUID parkId,
            @PathParam("agreementId") UUID agreementId,
            @PathParam("supplementId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        sign.handle(parkId, agreementId, id, ifMatch, request.signedOn());
        return answer(parkId, agreementId, id);
    }

    private RestResponse<SupplementResponse> answer(UUID parkId, UUID agreementId, UUID id) {
        var supplement = views.get(actor.get(), parkId, agreementId, id);
        return Etags.ok(supplement, supplement.version());
    }
}
