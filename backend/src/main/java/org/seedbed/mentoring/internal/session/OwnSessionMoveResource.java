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
import org.seedbed.mentoring.internal.session.SessionRequests.SessionConfirmRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMissRequest;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionReasonRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What people of a company do with its sessions. */
@Path("/api/v1/companies/{companyId}/mentor-sessions")
@Tag(name = "mentoring")
class OwnSessionMoveResource {

    private final CurrentActor actor;
    private final SessionViews views;
    private final CloseSession close;

    OwnSessionMoveResource(CurrentActor actor, SessionViews views, CloseSession close) {
        this.actor = actor;
        this.views = views;
        this.close = close;
    }

    @POST
    @Path("{sessionId}/confirmation")
    @Door(Permission.OWN_MENTORING)
    @Refusals({"mentoring.session-move", "mentoring.session-same-person"})
    @Operation(operationId = "ownSessionConfirm", summary = "Confirms the minutes and rates the session")
    public RestResponse<SessionResponse> confirm(
            @PathParam("companyId") UUID companyId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionConfirmRequest request) {
        close.confirm(viewer(companyId), sessionId, ifMatch, request);
        return answer(companyId, sessionId);
    }

    @POST
    @Path("{sessionId}/cancellation")
    @Door(Permission.OWN_MENTORING)
    @Refusals("mentoring.session-move")
    @Operation(operationId = "ownSessionCancel", summary = "Cancels a session that was not held")
    public RestResponse<SessionResponse> cancel(
            @PathParam("companyId") UUID companyId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionReasonRequest request) {
        close.cancel(viewer(companyId), sessionId, ifMatch, request.reason().strip());
        return answer(companyId, sessionId);
    }

    @POST
    @Path("{sessionId}/no-show")
    @Door(Permission.OWN_MENTORING)
    @Refusals({"mentoring.session-move", "mentoring.session-not-begun"})
    @Operation(operationId = "ownSessionMiss", summary = "The mentor did not come")
    public RestResponse<SessionResponse> miss(
            @PathParam("companyId") UUID companyId,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SessionMissRequest request) {
        close.miss(viewer(companyId), sessionId, ifMatch, SessionSide.MENTOR, request.reason());
        return answer(companyId, sessionId);
    }

    private RestResponse<SessionResponse> answer(UUID companyId, UUID sessionId) {
        var session = views.one(viewer(companyId), sessionId);
        return Etags.ok(session, session.version());
    }

    private SessionViewer viewer(UUID companyId) {
        return SessionViewer.company(actor.get(), companyId);
    }
}
