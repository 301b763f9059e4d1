package org.seedbed.tenancy.internal.graduation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationResponse;

/** Papers of a review, and the certificate. */
@Path("/api/v1/parks/{parkId}/graduations/{graduationId}")
@Tag(name = "graduation")
class GraduationFileResource {

    private final CurrentActor actor;
    private final GraduationStore store;
    private final GraduationViews views;
    private final GraduationEvidence evidence;
    private final Certificates certificates;

    GraduationFileResource(
            CurrentActor actor,
            GraduationStore store,
            GraduationViews views,
            GraduationEvidence evidence,
            Certificates certificates) {
        this.actor = actor;
        this.store = store;
        this.views = views;
        this.evidence = evidence;
        this.certificates = certificates;
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.TENANT_EDIT)
    @Refusals({
        "graduation.move",
        "graduation.no-policy",
        "graduation.files-too-many",
        "graduation.day",
        "chain.paper-not-asked",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "graduationEvidenceAdd",
            summary = "Keeps a paper with what it shows: a PDF, JPEG or PNG of 10 MB at most")
    public RestResponse<GraduationResponse> add(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("metric") @Nullable PolicyMetric metric,
            @RestForm("value") @Nullable String value,
            @RestForm("says") @Nullable String says,
            @RestForm("datedOn") @Nullable LocalDate datedOn,
            @RestForm("file") @Nullable FileUpload file) {
        var seen = new SeenPaper(metric, value, says, datedOn);
        evidence.add(parkId, actor.id(), id, ifMatch, seen, Upload.of(file, "evidence"));
        return answer(parkId, id);
    }

    @GET
    @Path("evidence/{evidenceId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.PERSONAL_READ)
    @Operation(operationId = "graduationEvidenceGet", summary = "A paper of a review as a download")
    public RestResponse<InputStream> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @PathParam("evidenceId") UUID evidenceId) {
        return evidence.download(parkId, id, evidenceId);
    }

    @DELETE
    @Path("evidence/{evidenceId}")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"graduation.move"})
    @Operation(operationId = "graduationEvidenceStrike", summary = "Lets a paper count no more; it stays to be read")
    public RestResponse<GraduationResponse> strike(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        evidence.strike(parkId, actor.id(), id, ifMatch, evidenceId);
        return answer(parkId, id);
    }

    @GET
    @Path("certificate")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "graduationCertificateGet",
            summary = "The certificate as it was made, however often it is printed")
    public RestResponse<InputStream> certificate(@PathParam("parkId") UUID parkId, @PathParam("graduationId") UUID id) {
        return certificates.download(store.require(parkId, id));
    }

    private RestResponse<GraduationResponse> answer(UUID parkId, UUID id) {
        var review = views.get(actor.get(), parkId, id);
        return Etags.ok(review, review.version());
    }
}
