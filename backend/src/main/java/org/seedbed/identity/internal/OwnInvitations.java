package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Role;
import org.seedbed.identity.RoleGiven;
import org.seedbed.identity.TeamJson.InvitationHindrance;
import org.seedbed.identity.TeamJson.OwnInvitationView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/**
 * The invited person's side: what waits for their verified e-mail, and their yes or no. Nobody comes to a role without
 * their own yes, and what stands in its way is told to them alone: it would tell the inviter of roles held elsewhere.
 */
@ApplicationScoped
class OwnInvitations {

    private final Database database;
    private final BusinessClock clock;
    private final HeldRoles heldRoles;
    private final TeamTrail trail;
    private final Event<RoleGiven> given;

    OwnInvitations(
            Database database, BusinessClock clock, HeldRoles heldRoles, TeamTrail trail, Event<RoleGiven> given) {
        this.database = database;
        this.clock = clock;
        this.heldRoles = heldRoles;
        this.trail = trail;
        this.given = given;
    }

    /** How many wait for an answer. */
    @Transactional
    int waiting(Actor actor) {
        return actor.email() == null ? 0 : (int) database.count(open(actor));
    }

    /** Those that wait for an answer, the longest waiting first. */
    @Transactional
    Page<OwnInvitationView> list(Actor actor, PageParams page) {
        var ambiguous = ambiguous();
        return database.page(
                open(actor),
                " order by i.invited_at, i.id",
                page,
                row -> view(row, hindrance(Invitation.of(row), ambiguous, actor.userId(), actor.memberships())));
    }

    /**
     * The person's yes: from now on they hold the role.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, member.illegal-move, member.email-ambiguous,
     *     member.own-role, member.role-conflict
     */
    @Transactional
    void accept(UUID id, Actor actor) {
        // Two answers of one person at once take their turn: what excludes each other is seen by the second.
        database.first(
                Sql.of("select id from app_user where id = ? for update", actor.userId()), row -> row.uuid("id"));
        var invitation = locked(id, actor);
        var holding = heldRoles.of(actor.userId());
        var hindrance = hindrance(invitation, ambiguous(), actor.userId(), holding);
        if (hindrance != null) {
            throw switch (hindrance) {
                case AMBIGUOUS_EMAIL -> MemberErrors.EMAIL_AMBIGUOUS.raise();
                case SELF_GIVEN -> MemberErrors.OWN_ROLE.raise();
                case ROLE_CONFLICT ->
                    MemberErrors.ROLE_CONFLICT.raise(
                            "role",
                            invitation.role(),
                            "held",
                            RolePolicy.excludes(holding, invitation.membership())
                                    .orElseThrow());
            };
        }
        close(id, InvitationState.ACCEPTED, actor);
        join(invitation, actor.userId());
    }

    /** The person's no. */
    @Transactional
    void decline(UUID id, Actor actor) {
        var invitation = locked(id, actor);
        close(id, InvitationState.DECLINED, actor);
        trail.moved(Action.INVITATION_DECLINED, invitation.place(), invitation, null);
    }

    /** Locked first and read after, so that what is read is what the one before us left. */
    private Invitation locked(UUID id, Actor actor) {
        var own = Sql.of("select i.id from invitation i where i.id = ? and i.email = ? for update", id, email(actor));
        var _ = database.first(own, row -> row.uuid("id")).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var invitation = database.first(Sql.of(Invitation.COLUMNS).add("and i.id = ?", id), Invitation::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var state = invitation.state(clock.now());
        if (state == InvitationState.PROPOSED) {
            // Not yet confirmed: for the person it is not there.
            throw CommonErrors.NOT_FOUND.raise();
        }
        if (state != InvitationState.OPEN) {
            throw MemberErrors.ILLEGAL_MOVE.raise("state", state);
        }
        return invitation;
    }

    private void close(UUID id, InvitationState state, Actor actor) {
        database.execute(Sql.of(
                "update invitation set state = ?, closed_by = ?, closed_at = ? where id = ?",
                state,
                actor.userId(),
                clock.now(),
                id));
    }

    private void join(Invitation invitation, UUID userId) {
        var id = UUID.randomUUID();
        var role = invitation.role();
        var person = role.scope() == Role.Scope.PERSON;
        var added = database.execute(Sql.of(
                """
                insert into membership (id, user_id, scope, role, park_id, company_id, via_park_id, given_by_park_id,
                    invitation_id, granted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                id,
                userId,
                role.scope(),
                role,
                person ? null : invitation.parkId(),
                invitation.companyId(),
                person ? invitation.parkId() : null,
                invitation.givenByPark(),
                invitation.id(),
                clock.now()));
        if (added == 1) {
            trail.given(invitation.place(), id, role, userId);
            given.fire(new RoleGiven(userId, role));
        }
    }

    private Sql open(Actor actor) {
        return Sql.of(Invitation.COLUMNS_WITH_PLACES)
                .add("and i.email = ? and i.state = 'OPEN' and i.expires_at > ?", email(actor), clock.now());
    }

    /** Only a verified e-mail is the person's; nobody is invited without one. */
    private static String email(Actor actor) {
        return actor.email() == null ? "" : actor.email().toLowerCase(Locale.ROOT);
    }

    private boolean ambiguous() {
        return database.first(Sql.of("select scope_email_is_ambiguous() as ambiguous"), row -> row.bool("ambiguous"))
                .orElse(false);
    }

    private static @Nullable InvitationHindrance hindrance(
            Invitation invitation, boolean ambiguous, UUID userId, Collection<Membership> holding) {
        if (ambiguous) {
            return InvitationHindrance.AMBIGUOUS_EMAIL;
        }
        if (invitation.isBy(userId)) {
            return InvitationHindrance.SELF_GIVEN;
        }
        return RolePolicy.excludes(holding, invitation.membership()).isPresent()
                ? InvitationHindrance.ROLE_CONFLICT
                : null;
    }

    private static OwnInvitationView view(Row row, @Nullable InvitationHindrance hindrance) {
        var invitation = Invitation.of(row);
        var park = invitation.parkId();
        return new OwnInvitationView(
                invitation.id(),
                invitation.role(),
                park == null ? invitation.givenByPark() : park,
                row.textOrNull("park_name"),
                invitation.companyId(),
                row.textOrNull("company_name"),
                row.textOrNull("invited_by_name"),
                invitation.invitedAt(),
                row.instant("expires_at"),
                hindrance);
    }
}
