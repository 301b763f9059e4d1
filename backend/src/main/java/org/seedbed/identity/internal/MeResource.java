package org.seedbed.identity.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;

/** Who one is here: the first thing every client asks. */
@Path("/api/v1/me")
@Tag(name = "identity")
class MeResource {

    private final CurrentActor actor;
    private final OwnInvitations invitations;

    MeResource(CurrentActor actor, OwnInvitations invitations) {
        this.actor = actor;
        this.invitations = invitations;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "meGet", summary = "The signed-in person, their memberships and what they may do where")
    public Me get() {
        return Me.of(actor.get(), invitations.waiting(actor.get()));
    }
}
