package org.seedbed.identity.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.identity.TeamJson.OwnInvitationView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What somebody is asked into, and the answer only they can give. */
@Path("/api/v1/me/invitations")
@Tag(name = "identity")
class OwnInvitationResource {

    private final CurrentActor actor;
    private final OwnInvitations invitations;

    OwnInvitationResource(CurrentActor actor, OwnInvitations invitations) {
        this.actor = actor;
        this.invitations = invitations;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(
            operationId = "meInvitationList",
            summary = "Invitations to one's own verified e-mail that wait for an answer, the longest waiting first")
    public Page<OwnInvitationView> list(@BeanParam @Valid PageParams page) {
        return invitations.list(actor.get(), page);
    }

    @POST
    @Path("{invitationId}/accept")
    @ResponseStatus(204)
    @Door(Permission.SIGNED_IN)
    @Refusals({"member.illegal-move", "member.email-ambiguous", "member.own-role", "member.role-conflict"})
    @Operation(operationId = "meInvitationAccept", summary = "Takes the role one is asked into")
    public void accept(@PathParam("invitationId") UUID invitationId) {
        invitations.accept(invitationId, actor.get());
    }

    @POST
    @Path("{invitationId}/decline")
    @ResponseStatus(204)
    @Door(Permission.SIGNED_IN)
    @Refusals("member.illegal-move")
    @Operation(operationId = "meInvitationDecline", summary = "Turns down the role one is asked into")
    public void decline(@PathParam("invitationId") UUID invitationId) {
        invitations.decline(invitationId, actor.get());
    }
}
