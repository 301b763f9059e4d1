package org.seedbed.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.TeamJson.InvitationRequest;
import org.seedbed.identity.TeamJson.InvitationView;
import org.seedbed.identity.TeamJson.MemberView;
import org.seedbed.identity.internal.InvitationMoves;
import org.seedbed.identity.internal.InvitationService;
import org.seedbed.identity.internal.MemberService;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Members and invitations of a place, for resources of any module; the caller has made sure of the place. */
@ApplicationScoped
public class Teams {

    private final MemberService members;
    private final InvitationService invitations;
    private final InvitationMoves moves;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    Teams(
            MemberService members,
            InvitationService invitations,
            InvitationMoves moves,
            CurrentActor actor,
            Idempotency idempotency) {
        this.members = members;
        this.invitations = invitations;
        this.moves = moves;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** Who holds a role here, by role and name. */
    public Page<MemberView> members(TeamPlace place, PageParams page) {
        return members.list(place, actor.get(), page);
    }

    /** Takes a role at once. */
    public void remove(TeamPlace place, UUID membershipId, String reason) {
        members.remove(place, membershipId, actor.get(), reason);
    }

    /** Invitations in these states, all when none is named; the latest first. */
    public Page<InvitationView> invitations(TeamPlace place, List<InvitationState> states, PageParams page) {
        return invitations.list(place, actor.get(), states, page);
    }

    /** Asks somebody in, or proposes to; once per idempotency key. */
    public InvitationView invite(TeamPlace place, @Nullable String key, InvitationRequest request) {
        var inviting = actor.get();
        return idempotency.once(
                inviting.userId(),
                key,
                "invite " + place.key(),
                request,
                InvitationView.class,
                () -> invitations.invite(place, inviting, request));
    }

    /** The second person's yes. */
    public InvitationView confirm(TeamPlace place, UUID invitationId) {
        return moves.confirm(place, invitationId, actor.get());
    }

    /** The second person's no. */
    public InvitationView reject(TeamPlace place, UUID invitationId, String reason) {
        return moves.reject(place, invitationId, actor.get(), reason);
    }

    /** Takes an invitation back. */
    public InvitationView withdraw(TeamPlace place, UUID invitationId) {
        return moves.withdraw(place, invitationId, actor.get());
    }

    /** Gives the invited person time again. */
    public InvitationView resend(TeamPlace place, UUID invitationId) {
        return moves.resend(place, invitationId, actor.get());
    }
}
