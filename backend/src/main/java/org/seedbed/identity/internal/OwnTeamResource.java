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

/** A company's people, as they see and manage themselves. */
@Path("/api/v1/companies/{companyId}")
@Tag(name = "identity")
class OwnTeamResource {

    private final Teams teams;

    OwnTeamResource(Teams teams) {
        this.teams = teams;
    }

    @GET
    @Path("members")
    @Door(Permission.OWN_COMPANY_READ)
    @Operation(operationId = "ownMemberList", summary = "Who holds a role in the company; by role, then by name")
    public Page<MemberView> members(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return teams.members(TeamPlace.company(companyId), page);
    }

    @POST
    @Path("members/{membershipId}/remove")
    @ResponseStatus(204)
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals("member.last-one")
    @Operation(operationId = "ownMemberRemove", summary = "Takes a role in the company at once")
    public void remove(
            @PathParam("companyId") UUID companyId,
            @PathParam("membershipId") UUID membershipId,
            @NotNull @Valid TeamReasonRequest request) {
        teams.remove(TeamPlace.company(companyId), membershipId, request.reason());
    }

    @GET
    @Path("invitations")
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Operation(operationId = "ownInvitationList", summary = "Invitations to roles in the company, the latest first")
    public Page<InvitationView> invitations(
            @PathParam("companyId") UUID companyId,
            @QueryParam("state") List<InvitationState> states,
            @BeanParam @Valid PageParams page) {
        return teams.invitations(TeamPlace.company(companyId), states, page);
    }

    @POST
    @Path("invitations")
    @ResponseStatus(201)
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals({
        "member.role-elsewhere",
        "member.own-role",
        "member.already-member",
        "member.already-invited",
        "member.role-conflict",
        "member.too-many-waiting"
    })
    @Operation(operationId = "ownInvitationCreate", summary = "Asks somebody in by e-mail")
    public InvitationView invite(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid InvitationRequest request) {
        return teams.invite(TeamPlace.company(companyId), key, request);
    }

    @POST
    @Path("invitations/{invitationId}/withdraw")
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals("member.illegal-move")
    @Operation(operationId = "ownInvitationWithdraw", summary = "Takes an invitation back")
    public InvitationView withdraw(
            @PathParam("companyId") UUID companyId, @PathParam("invitationId") UUID invitationId) {
        return teams.withdraw(TeamPlace.company(companyId), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/resend")
    @Door(Permission.OWN_COMPANY_MANAGE)
    @Refusals({"member.illegal-move", "member.not-resent", "member.too-many-waiting"})
    @Operation(operationId = "ownInvitationResend", summary = "Gives the invited person time again")
    public InvitationView resend(@PathParam("companyId") UUID companyId, @PathParam("invitationId") UUID invitationId) {
        return teams.resend(TeamPlace.company(companyId), invitationId);
    }
}
