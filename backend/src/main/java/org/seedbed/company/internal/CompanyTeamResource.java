package org.seedbed.company.internal;

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
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A company's people, as a park that has it registered sees and manages them. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}")
@Tag(name = "company")
class CompanyTeamResource {

    private final Teams teams;
    private final CompanyService companies;

    CompanyTeamResource(Teams teams, CompanyService companies) {
        this.teams = teams;
        this.companies = companies;
    }

    @GET
    @Path("members")
    @Door(Permission.MEMBER_READ)
    @Operation(
            operationId = "companyMemberList",
            summary =
                    "People who act for the company, owners first; where other parks know it, those this park asked in")
    public Page<MemberView> members(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @BeanParam @Valid PageParams page) {
        return companies.showsPeople(parkId, companyId)
                ? teams.members(TeamPlace.companyInPark(parkId, companyId), page)
                : Page.cut(List.of(), page);
    }

    @POST
    @Path("members/{membershipId}/remove")
    @ResponseStatus(204)
    @Door(Permission.MEMBER_MANAGE)
    @Refusals("member.last-one")
    @Operation(operationId = "companyMemberRemove", summary = "Takes a role in the company at once")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("membershipId") UUID membershipId,
            @NotNull @Valid TeamReasonRequest request) {
        teams.remove(place(parkId, companyId), membershipId, request.reason());
    }

    @GET
    @Path("invitations")
    @Door(Permission.MEMBER_READ)
    @Operation(operationId = "companyInvitationList", summary = "Invitations to roles in the company, the latest first")
    public Page<InvitationView> invitations(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @QueryParam("state") List<InvitationState> states,
            @BeanParam @Valid PageParams page) {
        return companies.showsPeople(parkId, companyId)
                ? teams.invitations(TeamPlace.companyInPark(parkId, companyId), states, page)
                : Page.cut(List.of(), page);
    }

    @POST
    @Path("invitations")
    @ResponseStatus(201)
    @Door(Permission.MEMBER_MANAGE)
    @Refusals({
        "company.not-staying",
        "company.owner-invites",
        "company.first-park-invites",
        "member.role-elsewhere",
        "member.own-role",
        "member.already-member",
        "member.already-invited",
        "member.role-conflict",
        "member.too-many-waiting"
    })
    @Operation(operationId = "companyInvitationCreate", summary = "Asks somebody in by e-mail")
    public InvitationView invite(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid InvitationRequest request) {
        return teams.invite(inviting(parkId, companyId), key, request);
    }

    @POST
    @Path("invitations/{invitationId}/withdraw")
    @Door(Permission.MEMBER_MANAGE)
    @Refusals("member.illegal-move")
    @Operation(operationId = "companyInvitationWithdraw", summary = "Takes an invitation back")
    public InvitationView withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("invitationId") UUID invitationId) {
        return teams.withdraw(place(parkId, companyId), invitationId);
    }

    @POST
    @Path("invitations/{invitationId}/resend")
    @Door(Permission.MEMBER_MANAGE)
    @Refusals({
        "company.not-staying",
        "company.owner-invites",
        "company.first-park-invites",
        "member.illegal-move",
        "member.not-resent",
        "member.too-many-waiting"
    })
    @Operation(operationId = "companyInvitationResend", summary = "Gives the invited person time again")
    public InvitationView resend(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("invitationId") UUID invitationId) {
        return teams.resend(inviting(parkId, companyId), invitationId);
    }

    private TeamPlace place(UUID parkId, UUID companyId) {
        if (!companies.showsPeople(parkId, companyId)) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return TeamPlace.companyInPark(parkId, companyId);
    }

    private TeamPlace inviting(UUID parkId, UUID companyId) {
        companies.requireInviting(parkId, companyId);
        return TeamPlace.companyInPark(parkId, companyId);
    }
}
