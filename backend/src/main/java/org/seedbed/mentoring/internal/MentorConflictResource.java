package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictEndRequest;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictRequest;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;

/** Conflicts of interest as the park declares them. */
@Path("/api/v1/parks/{parkId}/mentors/{mentorId}/conflicts")
@Tag(name = "mentoring")
class MentorConflictResource {

    private final CurrentActor actor;
    private final MentorConflicts conflicts;
    private final Idempotency idempotency;

    MentorConflictResource(CurrentActor actor, MentorConflicts conflicts, Idempotency idempotency) {
        this.actor = actor;
        this.conflicts = conflicts;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.company-unknown", "mentoring.already-declared"})
    @Operation(
            operationId = "mentorConflictDeclare",
            summary = "Declares a conflict with a company: no new link from the day on; links that are there show it")
    public MentorConflictView declare(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MentorConflictRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "mentorConflictDeclare " + parkId + " " + mentorId,
                request,
                MentorConflictView.class,
                () -> conflicts.declare(parkId, mentorId, actor.id(), request));
    }

    @POST
    @Path("{mentorConflictId}/end")
    @Door(Permission.MENTOR_EDIT)
    @Refusals({"mentoring.conflict-end", "mentoring.conflict-ended"})
    @Operation(operationId = "mentorConflictEnd", summary = "Ends a conflict after its last day")
    public MentorConflictView end(
            @PathParam("parkId") UUID parkId,
            @PathParam("mentorId") UUID mentorId,
            @PathParam("mentorConflictId") UUID conflictId,
            @NotNull @Valid MentorConflictEndRequest request) {
        return conflicts.end(parkId, mentorId, conflictId, request.lastDay());
    }
}
