package org.seedbed.mentoring.internal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.seedbed.mentoring.internal.session.SessionQueries.SessionFilter;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionAskRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Sessions of mentors with the companies of a park. */
@Path("/api/v1/parks/{parkId}/mentor-sessions")
@Tag(name = "mentoring")
class MentorSessionResource {

    private final CurrentActor actor;
    private final SessionQueries queries;
    private final SessionViews views;
    private final AskSession ask;
    private final Idempotency idempotency;

    MentorSessionResource(
            CurrentActor actor, SessionQueries queries, SessionViews views, AskSession ask, Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.ask = ask;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.MENTOR_READ)
    @Operation(
            operationId = "mentorSessionList",
            summary = "Sessions of the park; by default what is late first, then those asked for last")
    public Page<SessionSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("state") List<SessionState> states,
            @QueryParam("mentorId") @Nullable UUID mentorId,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("late") @Nullable Boolean late,
            @QueryParam("sort") @Nullable @Size(max = 40) String sort,
            @BeanParam @Valid PageParams page) {
        return queries.park(viewer(parkId), new SessionFilter(q, states, mentorId, tenantId, late, sort), page);
    }

    @POST
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.session-no-stay", "mentoring.session-mentor-out"})
    @Operation(operationId = "mentorSessionAsk", summary = "Asks for a session in the name of a company")
    public RestResponse<SessionResponse> ask(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid SessionAskRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "mentorSessionAsk " + parkId,
                request,
                SessionResponse.class,
                () -> views.one(viewer(parkId), ask.handle(viewer(parkId), request)));
        return Etags.created(made, made.version());
    }

    @GET
    @Path("{sessionId}")
    @Door(Permission.MENTOR_READ)
    @Operation(operationId = "mentorSessionGet", summary = "A session, with what the company has still to do")
    public RestResponse<SessionResponse> get(@PathParam("parkId") UUID parkId, @PathParam("sessionId") UUID sessionId) {
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
