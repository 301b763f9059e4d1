package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ReviewJson.PanelRemovalRequest;
import org.seedbed.admission.internal.ReviewJson.PanelReplacementRequest;
import org.seedbed.admission.internal.ReviewJson.PanelRequest;
import org.seedbed.admission.internal.ReviewJson.ReviewView;
import org.seedbed.admission.internal.ReviewJson.ReviewerView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The panel of an application. {@code If-Match} is the application's: naming reviewers changes it. */
@Path("/api/v1/parks/{parkId}/applications/{applicationId}/review")
@Tag(name = "admission")
class ReviewResource {

    private final CurrentActor actor;
    private final Panel panel;
    private final LeavePanel leaving;
    private final ReviewViews views;

    ReviewResource(CurrentActor actor, Panel panel, LeavePanel leaving, ReviewViews views) {
        this.actor = actor;
        this.panel = panel;
        this.leaving = leaving;
        this.views = views;
    }

    @GET
    @Door(Permission.ADMISSION_READ)
    @Operation(
            operationId = "reviewGet",
            summary =
                    "The last round, or one by its number: who is asked and has answered; what they say when it is closed")
    public ReviewView get(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @QueryParam("round") @Nullable @Min(1) Integer round) {
        return views.get(actor.get(), parkId, id, round);
    }

    @GET
    @Path("candidates")
    @Door(Permission.ADMISSION_HANDLE)
    @Operation(
            operationId = "reviewCandidates",
            summary = "Reviewers the park asked in, by name, with what ties them to the applicant")
    public Page<ReviewerView> candidates(
            @PathParam("parkId") UUID parkId, @PathParam("applicationId") UUID id, @BeanParam @Valid PageParams page) {
        return panel.candidates(parkId, id, page);
    }

    @POST
    @Path("panel")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({
        "admission.move",
        "admission.reviewer-unknown",
        "admission.reviewer-twice",
        "admission.conflict-mentor",
        "admission.conflict-member",
        "admission.conflict-founder",
        "admission.conflict-handled",
        "admission.conflict-decides",
        "admission.conflict-declared"
    })
    @Operation(operationId = "reviewAssign", summary = "Puts somebody without a tie to the applicant on the panel")
    public ReviewView assign(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PanelRequest request) {
        panel.assign(parkId, actor.id(), id, ifMatch, request.reviewerId());
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("panel/{placeId}/removal")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.move", "admission.place-closed", "admission.conflict-kind", "admission.too-few-reviewers"})
    @Operation(
            operationId = "reviewRemove",
            summary = "Takes somebody off the panel; a review that goes on keeps as many as the policy asks for")
    public ReviewView remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @PathParam("placeId") UUID placeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PanelRemovalRequest request) {
        leaving.remove(parkId, actor.id(), id, ifMatch, placeId, request);
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("panel/{placeId}/replacement")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({
        "admission.move",
        "admission.place-closed",
        "admission.conflict-kind",
        "admission.reviewer-unknown",
        "admission.reviewer-twice",
        "admission.conflict-mentor",
        "admission.conflict-member",
        "admission.conflict-founder",
        "admission.conflict-handled",
        "admission.conflict-decides",
        "admission.conflict-declared"
    })
    @Operation(
            operationId = "reviewReplace",
            summary = "Puts another in somebody's place; a sheet that is in is set aside for a tie alone, and kept")
    public ReviewView replace(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @PathParam("placeId") UUID placeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PanelReplacementRequest request) {
        leaving.replace(parkId, actor.id(), id, ifMatch, placeId, request);
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("beginning")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({
        "admission.move",
        "admission.no-review",
        "admission.reviewer-gone",
        "admission.too-few-reviewers",
        "admission.conflict-mentor",
        "admission.conflict-member",
        "admission.conflict-founder",
        "admission.conflict-handled",
        "admission.conflict-decides",
        "admission.conflict-declared"
    })
    @Operation(operationId = "reviewBegin", summary = "The panel is complete; its members have until the last day")
    public ReviewView begin(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        panel.begin(parkId, id, ifMatch);
        return views.get(actor.get(), parkId, id);
    }
}
