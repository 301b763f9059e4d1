package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.MentoringJson.OwnMentorLinkView;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The mentor's own view. */
@Path("/api/v1/mentoring/links")
@Tag(name = "mentoring")
class OwnMentoringResource {

    private final CurrentActor actor;
    private final MentorRegister register;

    OwnMentoringResource(CurrentActor actor, MentorRegister register) {
        this.actor = actor;
        this.register = register;
    }

    @GET
    @Door(Permission.MENTORING_READ)
    @Operation(operationId = "ownMentoringList", summary = "Companies linked to the signed-in mentor, today or later")
    public Page<OwnMentorLinkView> list(@BeanParam @Valid PageParams page) {
        return register.own(actor.get(), page);
    }
}
