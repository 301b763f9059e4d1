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
import org.seedbed.mentoring.internal.session.SessionRequests.SessionAskRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Sessions of a company with mentors, to its own people. */
@Path("/api/v1/companies/{companyId}/mentor-sessions")
@Tag(name = "mentoring")
class OwnSessionResource {

    private final CurrentActor actor;
    private final SessionQueries queries;
    private final SessionViews views;
    private final AskSession ask;
    private final Idempotency idempotency;

    OwnSessionResource(
            CurrentActor actor, SessionQueries queries, SessionViews views, AskSession ask, Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.ask = ask;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_MENTORING)
    @Operation(
            operationId = "ownSessionList",
            summary = "Sessions of the own company with mentors, those asked for last first")
    public Page<SessionSummary> list(
            @PathParam("companyId") UUID companyId,
            @QueryParam("state") List<SessionState> states,
            @BeanParam @Valid PageParams page) {
        return queries.own(viewer(companyId), states, page);
    }

    @POST
    @Door(Permission.OWN_MENTORING)
    @Refusals({"mentoring.session-no-stay", "mentoring.session-mentor-out"})
    @Operation(operationId = "ownSessionAsk", summary = "Asks for a session; the park finds the mentor")
    public RestResponse<SessionResponse> ask(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid SessionAskRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "ownSessionAsk " + companyId,
                request,
                SessionResponse.class,
                () -> views.one(viewer(companyId), ask.handle(viewer(companyId), request)));
        return Etags.created(made, made.version());
    }

    @GET
    @Path("{sessionId}")
    @Door(Permission.OWN_MENTORING)
    @Operation(
            operationId = "ownSessionGet",
            summary = "A session of the own company, with what is still to be done from earlier ones")
    public RestResponse<SessionResponse> get(
            @PathParam("companyId") UUID companyId, @PathParam("sessionId") UUID sessionId) {
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
