package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorAppointmentRequest;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorDetail;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorUpdateRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;

/** One mentor of a park over HTTP. */
@Path("/api/v1/parks/{parkId}/mentors/{mentorId}")
@Tag(name = "mentoring")
class MentorDetailResource {

    private final CurrentActor actor;
    private final MentorDetails details;
    private final Appointments appointments;
    private final Idempotency idempotency;

    MentorDetailResource(
            CurrentActor actor, MentorDetails details, Appointments appointments, Idempotency idempotency) {
        this.actor = actor;
        this.details = details;
        this.appointments = appointments;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.MENTOR_READ)
    @Operation(operationId = "mentorGet", summary = "A mentor with appointments and declared conflicts")
    public RestResponse<MentorDetail> get(@PathParam("parkId") UUID parkId, @PathParam("mentorId") UUID mentorId) {
        var mentor = details.get(parkId, mentorId);
        return Etags.ok(mentor, mentor.version());
    }

    @PUT
    @Door(Permission.MENTOR_EDIT)
    @Refusals("mentoring.email-taken")
    @Operation(operationId = "mentorUpdate", summary = "Changes what is said of a mentor; the term stays as decided")
    public RestResponse<MentorDetail> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MentorUpdateRequest request) {
        details.update(parkId, mentorId, ifMatch, request);
        return get(parkId, mentorId);
    }

    @POST
    @Path("appointments")
    @ResponseStatus(201)
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.term-too-long", "mentoring.term-overlaps", "mentoring.term-gap", "mentoring.decided-later"})
    @Operation(operationId = "mentorReappoint", summary = "Appoints a mentor for the next term, by decision")
    public MentorDetail reappoint(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MentorAppointmentRequest request) {
        return idempotency.once(
                actor.id(), key, "mentorReappoint " + parkId + " " + mentorId, request, MentorDetail.class, () -> {
                    appointments.reappoint(parkId, mentorId, actor.id(), request);
                    return details.get(parkId, mentorId);
                });
    }
}
