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

/** The people of a park: staff, mentors and judges. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "identity")
class ParkTeamResource {

    private final Teams teams;

    ParkTeamResource(Teams teams) {
        this.teams = teams;
    }

    @GET
    @Path("members")
    @Door(Permission.TEAM_READ)
    @Operation(operationId = "parkMemberList", summary = "Who holds a role in the park; by role, then by name")
    public Page<MemberView> members(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return teams.members(TeamPlace.park(parkId), page);
    }

    @POST
    @Path("members/{membershipId}/remove")
    @ResponseStatus(204)
    @Door(Permission.TEAM_MANAGE)
    @Refusals("member.last-one")
    @Operation(operationId = "parkMemberRemove", summary = "Takes a role in the park at once")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("membershipId") UUID membershipId,
            @NotNull @Valid TeamReasonRequest request) {
        teams.remove(TeamPlace.park(parkId), membershipId, request.reason());
    }

    @GET
    @Path("invitations")
    @Door(Permission.TEAM_READ)
    @Operation(operationId = "parkInvitationList", summary = "Invitations to roles in the park, the latest first")
    public Page<InvitationView> invitations(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<InvitationState> states,
            @BeanParam @Valid PageParams page) {
        return teams.invitations(TeamPlace.park(parkId), states, page);
    }

    @POST
    @Path("invitations")
    @ResponseStatus(201)
    @Door(Permission.TEAM_MANAGE)
    @Refusals({
        "member.role-elsewhere",
        "member.own-role",
        "member.already-member",
        "member.already-invited",
        "member.role-conflict",
        "member.too-many-waiting"
    })
    @Operation(
            operationId = "parkInvitationCreate",
            summary =
                    "Asks somebody in by e-mail, or proposes to: a powerful role waits for a second person, and whatever a"
                            + " system administrator gives for one of the park's own people")
    public InvitationView invite(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid InvitationRequest request) {
        return teams.invite(TeamPlace.park(parkId), key, request);
    }

    @POST
    @Path("invitations/{invitationId}/withdraw")
    @Door(Permission.TEAM_MANAGE)
    @Refusals("member.illegal-move")
    @Operation(operationId = "parkInvitationWithdraw", summary = "Takes an invitation back")
    public InvitationView withdraw(@PathParam("parkId") UUID parkId, @PathParam("invitationId") UUID invitationId) {
        return teams.withdraw(TeamPlace.park(parkId), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/resend")
    @Door(Permission.TEAM_MANAGE)
    @Refusals({"member.illegal-move", "member.not-resent", "member.too-many-waiting"})
    @Operation(operationId = "parkInvitationResend", summary = "Gives the invited person time again")
    public InvitationView resend(@PathParam("parkId") UUID parkId, @PathParam("invitationId") UUID invitationId) {
        return teams.resend(TeamPlace.park(parkId), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/confirm")
    @Door(Permission.MEMBER_APPROVE)
    @Refusals({
        "member.illegal-move",
        "member.own-proposal",
        "member.own-role",
        "member.park-confirms",
        "member.approver-confirms"
    })
    @Operation(operationId = "parkInvitationConfirm", summary = "The second person's yes to what somebody proposed")
    public InvitationView confirm(@PathParam("parkId") UUID parkId, @PathParam("invitationId") UUID invitationId) {
        return teams.confirm(TeamPlace.park(parkId), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/reject")
    @Door(Permission.MEMBER_APPROVE)
    @Refusals({"member.illegal-move", "member.approver-confirms"})
    @Operation(operationId = "parkInvitationReject", summary = "The second person's no to what somebody proposed")
    public InvitationView reject(
            @PathParam("parkId") UUID parkId,
            @PathParam("invitationId") UUID invitationId,
            @NotNull @Valid TeamReasonRequest request) {
        return teams.reject(TeamPlace.park(parkId), invitationId, request.reason());
    }
}
