package org.seedbed.mentoring.internal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.session.SessionJson.SessionResponse;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionHoldRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMatchRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMissedByRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionReasonRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionScheduleRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What the park does with sessions. */
@Path("/api/v1/parks/{parkId}/mentor-sessions")
@Tag(name = "mentoring")
class MentorSessionMoveResource {

    private final CurrentActor actor;
    private final SessionViews views;
    private final MatchSession match;
    private final PlanSession plan;
    private final CloseSession close;

    MentorSessionMoveResource(
            CurrentActor actor, SessionViews views, MatchSession match, PlanSession plan, CloseSession close) {
        this.actor = actor;
        this.views = views;
        this.match = match;
        this.plan = plan;
        this.close = close;
    }

    @POST
    @Path("{sessionId}/match")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-move", "mentoring.session-mentor-out", "mentoring.session-conflict"})
    @Operation(operationId = "mentorSessionMatch", summary = "Proposes a mentor, who has some working days to answer")
    public RestResponse<SessionResponse> match(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionMatchRequest request) {
        match.match(viewer(parkId), sessionId, ifMatch, request.mentorId());
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/schedule")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({
        "mentoring.session-move",
        "mentoring.session-times",
        "mentoring.session-overlap",
        "mentoring.session-mentor-out",
        "mentoring.session-no-stay"
    })
    @Operation(operationId = "mentorSessionSchedule", summary = "Gives the session a time and a place, or another one")
    public RestResponse<SessionResponse> schedule(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionScheduleRequest request) {
        plan.schedule(viewer(parkId), sessionId, ifMatch, request);
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/holding")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-move", "mentoring.session-not-begun", "mentoring.hours-over"})
    @Operation(
            operationId = "mentorSessionHold",
            summary = "The session takes place; beyond the company's hours with a reason")
    public RestResponse<SessionResponse> hold(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionHoldRequest request) {
        plan.hold(viewer(parkId), sessionId, ifMatch, request.overReason());
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/count")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-move", "mentoring.session-same-person", "mentoring.session-too-short"})
    @Operation(operationId = "mentorSessionCount", summary = "Counts a confirmed session for its mentor")
    public RestResponse<SessionResponse> count(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        close.count(viewer(parkId), sessionId, ifMatch);
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/cancellation")
    @Door(Permission.MENTOR_EDIT)
    @Refusals("mentoring.session-move")
    @Operation(operationId = "mentorSessionCancel", summary = "Cancels a session that was not held")
    public RestResponse<SessionResponse> cancel(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionReasonRequest request) {
        close.cancel(viewer(parkId), sessionId, ifMatch, request.reason().strip());
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/no-show")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-move", "mentoring.session-not-begun"})
    @Operation(operationId = "mentorSessionMiss", summary = "One side did not come")
    public RestResponse<SessionResponse> miss(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionMissedByRequest request) {
        close.miss(viewer(parkId), sessionId, ifMatch, request.missedBy(), request.reason());
        return answer(parkId, sessionId);
    }

    @POST
    @Path("{sessionId}/reopening")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-move", "mentoring.session-too-late"})
    @Operation(
            operationId = "mentorSessionReopen",
            summary = "Opens a confirmed session again: its minutes are written anew")
    public RestResponse<SessionResponse> reopen(
            @PathParam("parkId") UUID parkId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionReasonRequest request) {
        close.reopen(viewer(parkId), sessionId, ifMatch, request.reason().strip());
        return answer(parkId, sessionId);
    }

    private RestResponse<SessionResponse> answer(UUID parkId, UUID sessionId) {
        var session = views.one(viewer(parkId), sessionId);
        return Etags.ok(session, session.version());
    }

    private SessionViewer viewer(UUID parkId) {
        return SessionViewer.park(actor.get(), parkId);
    }
}
