package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.identity.Actor;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.TeamJson.InvitationView;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** What becomes of an invitation by the hands of those who invite. The row is locked: whoever comes second is told. */
@ApplicationScoped
public class InvitationMoves {

    private final Database database;
    private final BusinessClock clock;
    private final InvitationService invitations;
    private final TeamTrail trail;

    InvitationMoves(Database database, BusinessClock clock, InvitationService invitations, TeamTrail trail) {
        this.database = database;
        this.clock = clock;
        this.invitations = invitations;
        this.trail = trail;
    }

    /**
     * The second person says yes, and the person may come.
     *
     * @throws org.seedbed.shared.problem.ProblemException member.own-proposal, member.own-role, member.park-confirms,
     *     member.approver-confirms, member.illegal-move
     */
    @Transactional
    public InvitationView confirm(TeamPlace place, UUID id, Actor actor) {
        var invitation = at(place, id, InvitationState.PROPOSED);
        refuse(SecondPerson.notToConfirm(invitation, place, actor));
        database.execute(Sql.of("""
                update invitation set state = 'OPEN', confirmed_by = ?, confirmed_at = ?, expires_at = ? where id = ?""", actor.userId(), clock.now(), invitations.expiry(), id));
        trail.moved(Action.INVITATION_CONFIRMED, place, invitation, null);
        return view(place, id, actor);
    }

    /** The second person says no. */
    @Transactional
    public InvitationView reject(TeamPlace place, UUID id, Actor actor, String reason) {
        var invitation = at(place, id, InvitationState.PROPOSED);
        refuse(SecondPerson.notToReject(invitation, place, actor));
        close(id, InvitationState.REJECTED, actor, reason);
        trail.moved(Action.INVITATION_REJECTED, place, invitation, reason);
        return view(place, id, actor);
    }

    /** Takes it back; nobody comes to the role by it any more. */
    @Transactional
    public InvitationView withdraw(TeamPlace place, UUID id, Actor actor) {
        var invitation = locked(place, id);
        require(invitation, InvitationState.WITHDRAWN);
        close(id, InvitationState.WITHDRAWN, actor, null);
        trail.moved(Action.INVITATION_WITHDRAWN, place, invitation, null);
        return view(place, id, actor);
    }

    /**
     * Gives the person time again.
     *
     * @throws org.seedbed.shared.problem.ProblemException member.not-resent, member.illegal-move, member.too-many-waiting
     */
    @Transactional
    public InvitationView resend(TeamPlace place, UUID id, Actor actor) {
        var invitation = locked(place, id);
        if (invitation.stored() != InvitationState.OPEN) {
            throw illegal(invitation);
        }
        if (invitation.neededTwo() || invitations.parkConfirms(place, actor)) {
            throw MemberErrors.NOT_RESENT.raise();
        }
        if (invitation.state(clock.now()) == InvitationState.EXPIRED) {
            invitations.requireRoom(place);
        }
        database.execute(Sql.of("update invitation set expires_at = ? where id = ?", invitations.expiry(), id));
        trail.moved(Action.INVITATION_RESENT, place, invitation, null);
        return view(place, id, actor);
    }

    private static void refuse(Optional<MemberErrors> refusal) {
        refusal.ifPresent(code -> {
            throw code.raise();
        });
    }

    private void close(UUID id, InvitationState state, Actor actor, @Nullable String reason) {
        database.execute(Sql.of(
                "update invitation set state = ?, closed_by = ?, closed_at = ?, close_reason = ? where id = ?",
                state,
                actor.userId(),
                clock.now(),
                reason,
                id));
    }

    private InvitationView view(TeamPlace place, UUID id, Actor actor) {
        return InvitationViews.of(invitations.load(place, id), place, actor, clock.now());
    }

    private Invitation at(TeamPlace place, UUID id, InvitationState state) {
        var invitation = locked(place, id);
        if (invitation.stored() != state) {
            throw illegal(invitation);
        }
        return invitation;
    }

    private void require(Invitation invitation, InvitationState next) {
        if (!invitation.state(clock.now()).next().contains(next)) {
            throw illegal(invitation);
        }
    }

    private RuntimeException illegal(Invitation invitation) {
        return MemberErrors.ILLEGAL_MOVE.raise("state", invitation.state(clock.now()));
    }

    /** Locked first and read after, so that what is read is what the one before us left. */
    private Invitation locked(TeamPlace place, UUID id) {
        var sql = PlaceFilter.invitations(Sql.of("select i.id from invitation i where i.id = ?", id), place);
        var locked = database.first(sql.add("for update of i"), row -> row.uuid("id"));
        return invitations.load(place, locked.orElseThrow(CommonErrors.NOT_FOUND::raise));
    }
}
