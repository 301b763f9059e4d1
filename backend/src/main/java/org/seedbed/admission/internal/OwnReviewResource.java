package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.OwnReviewJson.ConflictRequest;
import org.seedbed.admission.internal.OwnReviewJson.OwnReviewSummary;
import org.seedbed.admission.internal.OwnReviewJson.OwnReviewView;
import org.seedbed.admission.internal.OwnReviewJson.SheetRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The reviews the signed-in reviewer is asked for. */
@Path("/api/v1/me/reviews")
@Tag(name = "admission")
class OwnReviewResource {

    private final CurrentActor actor;
    private final OwnReviews own;
    private final ReviewApplication review;

    OwnReviewResource(CurrentActor actor, OwnReviews own, ReviewApplication review) {
        this.actor = actor;
        this.own = own;
        this.review = review;
    }

    @GET
    @Door(Permission.ADMISSION_REVIEW)
    @Operation(
            operationId = "ownReviewList",
            summary = "Reviews one is asked for; what is open and due first comes first")
    public Page<OwnReviewSummary> list(@BeanParam @Valid PageParams page) {
        return own.list(actor.id(), page);
    }

    @GET
    @Path("{placeId}")
    @Door(Permission.ADMISSION_REVIEW)
    @Operation(operationId = "ownReviewGet", summary = "What is to be judged, without anything about persons")
    public RestResponse<OwnReviewView> get(@PathParam("placeId") UUID placeId) {
        return answer(placeId);
    }

    @GET
    @Path("{placeId}/papers/{paperId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.ADMISSION_REVIEW)
    @Operation(
            operationId = "ownReviewPaperGet",
            summary = "A paper as a download while the review runs; none that is about persons")
    public RestResponse<InputStream> paper(@PathParam("placeId") UUID placeId, @PathParam("paperId") UUID paperId) {
        return own.paper(actor.id(), placeId, paperId);
    }

    @POST
    @Path("{placeId}/sheet")
    @Door(Permission.ADMISSION_REVIEW)
    @Refusals({
        "admission.points-scale",
        "admission.sheet-incomplete",
        "admission.sheet-locked",
        "admission.sheet-tied",
        "admission.no-review"
    })
    @Operation(operationId = "ownReviewSubmit", summary = "Hands in the marks; they do not change any more")
    public RestResponse<OwnReviewView> submit(
            @PathParam("placeId") UUID placeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SheetRequest request) {
        review.submit(actor.id(), placeId, ifMatch, request);
        return answer(placeId);
    }

    @POST
    @Path("{placeId}/conflict")
    @Door(Permission.ADMISSION_REVIEW)
    @Refusals({"admission.conflict-kind", "admission.no-review"})
    @Operation(
            operationId = "ownReviewDecline",
            summary = "Says that one cannot judge this applicant, and why; marks handed in before do not count")
    public void decline(
            @PathParam("placeId") UUID placeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ConflictRequest request) {
        review.declare(actor.id(), placeId, ifMatch, request);
    }

    private RestResponse<OwnReviewView> answer(UUID placeId) {
        var found = own.get(actor.id(), placeId);
        return Etags.ok(found, found.version());
    }
}
