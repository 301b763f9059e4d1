package org.seedbed.mentoring.internal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.session.SessionJson.MentorChoice;
import org.seedbed.mentoring.internal.session.SessionJson.MentorHoursView;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What a company has of mentors beside its sessions: whom it may wish for, its hours, what is to be done. */
@Path("/api/v1/companies/{companyId}")
@Tag(name = "mentoring")
class OwnMentorResource {

    private final CurrentActor actor;
    private final SessionQueries queries;
    private final SessionHours hours;
    private final SessionActions actions;

    OwnMentorResource(CurrentActor actor, SessionQueries queries, SessionHours hours, SessionActions actions) {
        this.actor = actor;
        this.queries = queries;
        this.hours = hours;
        this.actions = actions;
    }

    @GET
    @Path("mentor-choices")
    @Door(Permission.OWN_MENTORING)
    @Operation(
            operationId = "ownMentorChoiceList",
            summary = "Mentors in term in the park of an own stay, those linked to it first")
    public Page<MentorChoice> choices(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return queries.choices(companyId, tenantId, page);
    }

    @GET
    @Path("mentor-hours")
    @Door(Permission.OWN_MENTORING)
    @Operation(
            operationId = "ownMentorHours",
            summary = "Hours of mentors of an own stay in a month, and what is taken of them")
    public MentorHoursView hours(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @QueryParam("month") @Nullable LocalDate month) {
        return hours.own(companyId, tenantId, month);
    }

    @GET
    @Path("mentor-actions")
    @Door(Permission.OWN_MENTORING)
    @Operation(
            operationId = "ownSessionActionList",
            summary = "What is still to be done after sessions of an own stay, the first due first")
    public Page<SessionActionView> actions(
            @PathParam("companyId") UUID companyId,
            @QueryParam("tenantId") @NotNull UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return actions.open(viewer(companyId), tenantId, page);
    }

    @POST
    @Path("mentor-actions/{actionId}/done")
    @Door(Permission.OWN_MENTORING)
    @Refusals({"mentoring.action-not-own", "mentoring.action-done"})
    @Operation(operationId = "ownSessionActionDone", summary = "Says that what the company was to do is done")
    public SessionActionView done(@PathParam("companyId") UUID companyId, @PathParam("actionId") UUID actionId) {
        return actions.done(viewer(companyId), actionId);
    }

    private SessionViewer viewer(UUID companyId) {
        return SessionViewer.company(actor.get(), companyId);
    }
}
