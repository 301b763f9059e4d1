package org.seedbed.identity.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Permission;
import org.seedbed.identity.TeamJson.InvitationRequest;
import org.seedbed.identity.TeamJson.InvitationView;
import org.seedbed.identity.TeamJson.MemberView;
import org.seedbed.identity.TeamJson.TeamReasonRequest;
import org.seedbed.identity.TeamPlace;
import org.seedbed.identity.Teams;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Who administers, audits and watches the network. */
@Path("/api/v1/network")
@Tag(name = "identity")
class NetworkTeamResource {

    private final Teams teams;
    private final SignOuts signOuts;

    NetworkTeamResource(Teams teams, SignOuts signOuts) {
        this.teams = teams;
        this.signOuts = signOuts;
    }

    @GET
    @Path("members")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Operation(operationId = "networkMemberList", summary = "Who holds a role over the network; by role, then by name")
    public Page<MemberView> members(@BeanParam @Valid PageParams page) {
        return teams.members(TeamPlace.network(), page);
    }

    @POST
    @Path("members/{membershipId}/remove")
    @ResponseStatus(204)
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals("member.last-one")
    @Operation(operationId = "networkMemberRemove", summary = "Takes a role over the network at once")
    public void remove(@PathParam("membershipId") UUID membershipId, @NotNull @Valid TeamReasonRequest request) {
        teams.remove(TeamPlace.network(), membershipId, request.reason());
    }

    @GET
    @Path("invitations")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Operation(
            operationId = "networkInvitationList",
            summary = "Invitations to roles over the network, the latest first")
    public Page<InvitationView> invitations(
            @QueryParam("state") List<InvitationState> states, @BeanParam @Valid PageParams page) {
        return teams.invitations(TeamPlace.network(), states, page);
    }

    @POST
    @Path("invitations")
    @ResponseStatus(201)
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals({
        "member.role-elsewhere",
        "member.own-role",
        "member.already-member",
        "member.already-invited",
        "member.role-conflict",
        "member.too-many-waiting"
    })
    @Operation(
            operationId = "networkInvitationCreate",
            summary = "Asks somebody in by e-mail, or proposes to: a powerful role waits for a second person")
    public InvitationView invite(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid InvitationRequest request) {
        return teams.invite(TeamPlace.network(), key, request);
    }

    @POST
    @Path("invitations/{invitationId}/withdraw")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals("member.illegal-move")
    @Operation(operationId = "networkInvitationWithdraw", summary = "Takes an invitation back")
    public InvitationView withdraw(@PathParam("invitationId") UUID invitationId) {
        return teams.withdraw(TeamPlace.network(), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/resend")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals({"member.illegal-move", "member.not-resent", "member.too-many-waiting"})
    @Operation(operationId = "networkInvitationResend", summary = "Gives the invited person time again")
    public InvitationView resend(@PathParam("invitationId") UUID invitationId) {
        return teams.resend(TeamPlace.network(), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/confirm")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals({"member.illegal-move", "member.own-proposal", "member.own-role"})
    @Operation(operationId = "networkInvitationConfirm", summary = "The second person's yes to a powerful role")
    public InvitationView confirm(@PathParam("invitationId") UUID invitationId) {
        return teams.confirm(TeamPlace.network(), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/reject")
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Refusals("member.illegal-move")
    @Operation(operationId = "networkInvitationReject", summary = "The second person's no to a powerful role")
    public InvitationView reject(
            @PathParam("invitationId") UUID invitationId, @NotNull @Valid TeamReasonRequest request) {
        return teams.reject(TeamPlace.network(), invitationId, request.reason());
    }

    @POST
    @Path("users/{userId}/sign-out-everywhere")
    @ResponseStatus(204)
    @Door(Permission.NETWORK_MEMBER_MANAGE)
    @Operation(operationId = "userSignOut", summary = "Ends all sessions and tokens of somebody at once")
    public void signOut(@PathParam("userId") UUID userId) {
        signOuts.signOut(userId);
    }
}
