package org.seedbed.mentoring.internal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.SessionState;
import org.seedbed.mentoring.internal.session.SessionJson.SessionResponse;
import org.seedbed.mentoring.internal.session.SessionJson.SessionSummary;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionFileRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Sessions of the mentor who asks, in all parks. */
@Path("/api/v1/mentoring/sessions")
@Tag(name = "mentoring")
class MentoringSessionResource {

    private final CurrentActor actor;
    private final SessionQueries queries;
    private final SessionViews views;
    private final FileSession file;
    private final Idempotency idempotency;

    MentoringSessionResource(
            CurrentActor actor, SessionQueries queries, SessionViews views, FileSession file, Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.file = file;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.MENTORING_READ)
    @Operation(
            operationId = "mentoringSessionList",
            summary = "Sessions of the signed-in mentor: what waits for them first, by when it is due")
    public Page<SessionSummary> list(
            @QueryParam("state") List<SessionState> states, @BeanParam @Valid PageParams page) {
        return queries.own(viewer(), states, page);
    }

    @POST
    @Door(Permission.MENTORING_READ)
    @Refusals({
        "mentoring.session-times",
        "mentoring.session-mentor-out",
        "mentoring.session-no-stay",
        "mentoring.session-conflict",
        "mentoring.session-overlap",
        "mentoring.hours-over",
        "mentoring.action-due"
    })
    @Operation(
            operationId = "mentoringSessionFile",
            summary = "Files a session with a linked company that nobody asked for")
    public RestResponse<SessionResponse> file(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid SessionFileRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "mentoringSessionFile",
                request,
                SessionResponse.class,
                () -> views.one(viewer(), file.handle(viewer(), request)));
        return Etags.created(made, made.version());
    }

    @GET
    @Path("{sessionId}")
    @Door(Permission.MENTORING_READ)
    @Operation(
            operationId = "mentoringSessionGet",
            summary = "A session of the signed-in mentor, with what the company has still to do")
    public RestResponse<SessionResponse> get(@PathParam("sessionId") UUID sessionId) {
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
