package org.seedbed.identity.internal;

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
import org.seedbed.shared.openapi.Refusals;

/** What everybody may do about their own account. */
@Path("/api/v1/me")
@Tag(name = "identity")
class AccountResource {

    private final CurrentActor actor;
    private final SignOuts signOuts;
    private final MemberService members;

    AccountResource(CurrentActor actor, SignOuts signOuts, MemberService members) {
        this.actor = actor;
        this.signOuts = signOuts;
        this.members = members;
    }

    @POST
    @Path("sign-out-everywhere")
    @ResponseStatus(204)
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "meSignOut", summary = "Ends all of one's own sessions and tokens, this one too")
    public void signOut() {
        signOuts.signOut(actor.id());
    }

    @POST
    @Path("memberships/{membershipId}/leave")
    @ResponseStatus(204)
    @Door(Permission.SIGNED_IN)
    @Refusals("member.last-one")
    @Operation(operationId = "meLeave", summary = "Gives up a role of one's own")
    public void leave(@PathParam("membershipId") UUID membershipId) {
        members.leave(membershipId, actor.get());
    }
}
