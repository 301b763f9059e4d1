package org.seedbed.mentoring.internal.session;

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
import org.seedbed.mentoring.internal.session.SessionJson.MentorHoursView;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.shared.openapi.Refusals;

/** Hours of mentors and what is to be done, for the park. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "mentoring")
class ParkMentoringResource {

    private final CurrentActor actor;
    private final SessionHours hours;
    private final SessionActions actions;

    ParkMentoringResource(CurrentActor actor, SessionHours hours, SessionActions actions) {
        this.actor = actor;
        this.hours = hours;
        this.actions = actions;
    }

    @GET
    @Path("tenants/{tenantId}/mentor-hours")
    @Door(Permission.MENTOR_READ)
    @Operation(
            operationId = "tenantMentorHours",
            summary = "Hours of mentors of a tenant in a month, and what is taken of them")
    public MentorHoursView hours(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @QueryParam("month") @Nullable LocalDate month) {
        return hours.inPark(parkId, tenantId, month);
    }

    @POST
    @Path("mentor-actions/{actionId}/done")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.action-not-own", "mentoring.action-done"})
    @Operation(operationId = "mentorActionDone", summary = "Says that something agreed on at a session is done")
    public SessionActionView done(@PathParam("parkId") UUID parkId, @PathParam("actionId") UUID actionId) {
        return actions.done(viewer(parkId), actionId);
    }

    private SessionViewer viewer(UUID parkId) {
        return SessionViewer.park(actor.get(), parkId);
    }
}
