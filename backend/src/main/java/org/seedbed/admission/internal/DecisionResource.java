package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.seedbed.admission.internal.DecisionJson.DecisionView;
import org.seedbed.admission.internal.DecisionJson.DeclineRequest;
import org.seedbed.admission.internal.DecisionJson.ProposalRequest;
import org.seedbed.admission.internal.DecisionJson.PublicationRequest;
import org.seedbed.admission.internal.DecisionJson.SendBackRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** Deciding on an application. {@code If-Match} is the application's. */
@Path("/api/v1/parks/{parkId}/applications/{applicationId}/decision")
@Tag(name = "admission")
class DecisionResource {

    private final CurrentActor actor;
    private final Decide decide;
    private final DecisionViews views;

    DecisionResource(CurrentActor actor, Decide decide, DecisionViews views) {
        this.actor = actor;
        this.decide = decide;
        this.views = views;
    }

    @GET
    @Door(Permission.ADMISSION_READ)
    @Operation(
            operationId = "decisionGet",
            summary = "What is held for it, and who proposed and approved what; of an earlier round, by its number")
    public DecisionView get(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @QueryParam("round") @Nullable @Min(1) Integer round) {
        return views.get(actor.get(), parkId, id, round);
    }

    @POST
    @Path("proposal")
    @Door(Permission.ADMISSION_CHECK)
    @Refusals({
        "admission.move",
        "admission.decided-by-maker",
        "admission.decided-by-reviewer",
        "admission.tied",
        "admission.review-not-passed",
        "admission.nothing-held",
        "admission.decided",
        "notice.withheld-number",
        "notice.withheld-word",
        "document.character-missing",
        "notice.subject-open"
    })
    @Operation(operationId = "decisionPropose", summary = "Proposes to take it; drafts its public notice")
    public DecisionView propose(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProposalRequest request) {
        decide.propose(parkId, actor.id(), id, ifMatch, request.opinion());
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("declination")
    @Door(Permission.ADMISSION_CHECK)
    @Refusals({"admission.move", "admission.decided-by-maker", "admission.decided-by-reviewer", "admission.tied"})
    @Operation(
            operationId = "decisionDecline",
            summary = "Does not take it after the review, with a reason the applicant reads")
    public DecisionView decline(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclineRequest request) {
        decide.decline(parkId, actor.id(), id, ifMatch, request.reason());
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("publication")
    @Door(Permission.ADMISSION_APPROVE)
    @Refusals({
        "admission.move",
        "admission.decided-by-maker",
        "admission.decided-by-reviewer",
        "admission.tied",
        "admission.approved-by-checker",
        "admission.minutes-missing",
        "admission.nothing-held",
        "document.character-missing",
        "notice.move",
        "notice.same-person"
    })
    @Operation(
            operationId = "decisionPublicize",
            summary = "Publishes what a meeting decided, by the number of its minutes; the public notice begins")
    public DecisionView publicize(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PublicationRequest request) {
        decide.publicize(parkId, actor.id(), id, ifMatch, request.minutesNumber());
        return views.get(actor.get(), parkId, id);
    }

    @POST
    @Path("return")
    @Door(Permission.ADMISSION_APPROVE)
    @Refusals({
        "admission.move",
        "admission.decided-by-maker",
        "admission.decided-by-reviewer",
        "admission.tied",
        "admission.approved-by-checker",
        "notice.move"
    })
    @Operation(
            operationId = "decisionReturn",
            summary =
                    "Does not follow the proposal: back to the checker, with a reason; the notice's draft is given up")
    public DecisionView sendBack(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SendBackRequest request) {
        decide.sendBack(parkId, actor.id(), id, ifMatch, request.reason());
        return views.get(actor.get(), parkId, id);
    }
}
