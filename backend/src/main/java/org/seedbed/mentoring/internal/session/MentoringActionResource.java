package org.seedbed.mentoring.internal.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.shared.openapi.Refusals;

/** What a mentor has to do after sessions. */
@Path("/api/v1/mentoring/actions")
@Tag(name = "mentoring")
class MentoringActionResource {

    private final CurrentActor actor;
    private final SessionActions actions;

    MentoringActionResource(CurrentActor actor, SessionActions actions) {
        this.actor = actor;
        this.actions = actions;
    }

    @POST
    @Path("{actionId}/done")
    @Door(Permission.MENTORING_READ)
    @Refusals({"mentoring.action-not-own", "mentoring.action-done"})
    @Operation(operationId = "mentoringActionDone", summary = "Says that what the mentor was to do is done")
    public SessionActionView done(@PathParam("actionId") UUID actionId) {
        return actions.done(viewer(), actionId);
    }

    private SessionViewer viewer() {
        return SessionViewer.mentor(actor.get());
    }
}
