package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictView;
import org.seedbed.mentoring.internal.MentorDetailJson.OwnMentorConflictRequest;
import org.seedbed.mentoring.internal.MentoringJson.OwnMentorLinkView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The mentor's own view. */
@Path("/api/v1/mentoring/links")
@Tag(name = "mentoring")
class OwnMentoringResource {

    private final CurrentActor actor;
    private final MentorRegister register;
    private final MentorConflicts conflicts;
    private final Idempotency idempotency;

    OwnMentoringResource(
            CurrentActor actor, MentorRegister register, MentorConflicts conflicts, Idempotency idempotency) {
        this.actor = actor;
        this.register = register;
        this.conflicts = conflicts;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.MENTORING_READ)
    @Operation(operationId = "ownMentoringList", summary = "Companies linked to the signed-in mentor, today or later")
    public Page<OwnMentorLinkView> list(@BeanParam @Valid PageParams page) {
        return register.own(actor.get(), page);
    }

    @POST
    @Path("{linkId}/conflict")
    @ResponseStatus(201)
    @Door(Permission.MENTORING_READ)
    @Refusals("mentoring.already-declared")
    @Operation(
            operationId = "ownMentorConflictDeclare",
            summary = "The signed-in mentor declares a conflict with a linked company, from today on")
    public MentorConflictView declare(
            @PathParam("linkId") UUID linkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid OwnMentorConflictRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "ownMentorConflictDeclare " + linkId,
                request,
                MentorConflictView.class,
                () -> conflicts.declareOwn(actor.id(), linkId, request.reason()));
    }
}
