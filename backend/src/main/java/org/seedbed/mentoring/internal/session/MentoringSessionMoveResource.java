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
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.session.SessionJson.SessionResponse;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMinutesRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMissRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionReasonRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionScheduleRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What a mentor does with their sessions. */
@Path("/api/v1/mentoring/sessions")
@Tag(name = "mentoring")
class MentoringSessionMoveResource {

    private final CurrentActor actor;
    private final SessionViews views;
    private final MatchSession match;
    private final PlanSession plan;
    private final FileMinutes minutes;
    private final CloseSession close;

    MentoringSessionMoveResource(
            CurrentActor actor,
            SessionViews views,
            MatchSession match,
            PlanSession plan,
            FileMinutes minutes,
            CloseSession close) {
        this.actor = actor;
        this.views = views;
        this.match = match;
        this.plan = plan;
        this.minutes = minutes;
        this.close = close;
    }

    @POST
    @Path("{sessionId}/acceptance")
    @Door(Permission.MENTORING_READ)
    @Refusals("mentoring.session-move")
    @Operation(operationId = "mentoringSessionAccept", summary = "Takes the session")
    public RestResponse<SessionResponse> accept(
            @PathParam("sessionId") UUID sessionId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        match.accept(viewer(), sessionId, ifMatch);
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/rejection")
    @Door(Permission.MENTORING_READ)
    @Refusals("mentoring.session-move")
    @Operation(operationId = "mentoringSessionReject", summary = "Refuses the session, with the reason")
    public RestResponse<SessionResponse> reject(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionReasonRequest request) {
        match.reject(viewer(), sessionId, ifMatch, request.reason().strip());
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/schedule")
    @Door(Permission.MENTORING_READ)
    @Refusals({
        "mentoring.session-move",
        "mentoring.session-times",
        "mentoring.session-overlap",
        "mentoring.session-mentor-out",
        "mentoring.session-no-stay"
    })
    @Operation(
            operationId = "mentoringSessionSchedule",
            summary = "Gives the session a time and a place, or another one")
    public RestResponse<SessionResponse> schedule(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionScheduleRequest request) {
        plan.schedule(viewer(), sessionId, ifMatch, request);
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/holding")
    @Door(Permission.MENTORING_READ)
    @Refusals({"mentoring.session-move", "mentoring.session-not-begun", "mentoring.hours-over"})
    @Operation(
            operationId = "mentoringSessionHold",
            summary = "The session takes place: it takes of the company's hours")
    public RestResponse<SessionResponse> hold(
            @PathParam("sessionId") UUID sessionId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        plan.hold(viewer(), sessionId, ifMatch, null);
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/minutes")
    @Door(Permission.MENTORING_READ)
    @Refusals({"mentoring.session-move", "mentoring.session-times", "mentoring.session-overlap", "mentoring.action-due"
    })
    @Operation(
            operationId = "mentoringSessionFileMinutes",
            summary = "Files the minutes: when it really was, what was advised, what is to be done")
    public RestResponse<SessionResponse> fileMinutes(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionMinutesRequest request) {
        minutes.handle(viewer(), sessionId, ifMatch, request);
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/cancellation")
    @Door(Permission.MENTORING_READ)
    @Refusals("mentoring.session-move")
    @Operation(operationId = "mentoringSessionCancel", summary = "Cancels a session that was not held")
    public RestResponse<SessionResponse> cancel(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionReasonRequest request) {
        close.cancel(viewer(), sessionId, ifMatch, request.reason().strip());
        return answer(sessionId);
    }

    @POST
    @Path("{sessionId}/no-show")
    @Door(Permission.MENTORING_READ)
    @Refusals({"mentoring.session-move", "mentoring.session-not-begun"})
    @Operation(operationId = "mentoringSessionMiss", summary = "The company did not come")
    public RestResponse<SessionResponse> miss(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionMissRequest request) {
        close.miss(viewer(), sessionId, ifMatch, SessionSide.COMPANY, request.reason());
        return answer(sessionId);
    }

    private RestResponse<SessionResponse> answer(UUID sessionId) {
        var session = views.one(viewer(), sessionId);
        return Etags.ok(session, session.version());
    }

    private SessionViewer viewer() {
        return SessionViewer.mentor(actor.get());
    }
}
