package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Role;
import org.seedbed.identity.RoleGiven;
import org.seedbed.identity.TeamJson.InvitationHindrance;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Binds open invitations to the person who signs in with the verified e-mail they were sent to. */
@ApplicationScoped
class Arrivals {

    private final Database database;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final TeamTrail trail;
    private final Event<RoleGiven> given;

    Arrivals(Database database, BusinessClock clock, ActingContext acting, TeamTrail trail, Event<RoleGiven> given) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.trail = trail;
        this.given = given;
    }

    /**
     * Takes up what waits for this person. What does not fit stays open and says why, and never stands in the way of
     * signing in.
     */
    @Transactional(TxType.MANDATORY)
    void welcome(UUID userId, String verifiedEmail) {
        var before = acting.current();
        acting.run(new Acting(userId, "invitationAccept", before.requestId(), before.rows()), () -> {
            // Two first requests at once take their turn: what excludes each other is seen by the second.
            database.first(Sql.of("select id from app_user where id = ? for update", userId), row -> row.uuid("id"));
            var ambiguous = database.first(
                            Sql.of("select scope_email_is_ambiguous() as ambiguous"), row -> row.bool("ambiguous"))
                    .orElse(false);
            var holding = new ArrayList<>(held(userId));
            for (var invitation : waiting(verifiedEmail)) {
                var added = membership(invitation);
                var hindrance = hindrance(invitation, ambiguous, userId, holding, added);
                if (hindrance == null) {
                    accept(invitation, userId);
                    holding.add(added);
                } else if (hindrance != invitation.hindrance()) {
                    database.execute(Sql.of(
                            "update invitation set hindrance = ? where id = ? and state = 'OPEN'",
                            hindrance,
                            invitation.id()));
                }
            }
        });
    }

    private List<Invitation> waiting(String verifiedEmail) {
        return database.list(
                Sql.of(Invitation.COLUMNS)
                        .add(
                                "and i.email = ? and i.state = 'OPEN' and i.expires_at > ? order by i.invited_at, i.id",
                                verifiedEmail.toLowerCase(Locale.ROOT),
                                clock.now()),
                Invitation::of);
    }

    private static @Nullable InvitationHindrance hindrance(
            Invitation invitation, boolean ambiguous, UUID userId, List<Membership> holding, Membership added) {
        if (ambiguous) {
            return InvitationHindrance.AMBIGUOUS_EMAIL;
        }
        if (invitation.isBy(userId)) {
            return InvitationHindrance.SELF_GIVEN;
        }
        return RolePolicy.excludes(holding, added).isPresent() ? InvitationHindrance.ROLE_CONFLICT : null;
    }

    private static Membership membership(Invitation invitation) {
        var role = invitation.role();
        return new Membership(
                role, role.scope() == Role.Scope.PARK ? invitation.parkId() : null, invitation.companyId());
    }

    private void accept(Invitation invitation, UUID userId) {
        var taken = database.execute(Sql.of("""
                update invitation set state = 'ACCEPTED', closed_by = ?, closed_at = ?, hindrance = null
                where id = ? and state = 'OPEN'""", userId, clock.now(), invitation.id()));
        if (taken == 0) {
            // Withdrawn, or taken up by another request of the same person, while we looked.
            return;
        }
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
            var place = new TeamPlace(kind(role), invitation.parkId(), invitation.companyId());
            trail.given(place, id, role, userId);
            given.fire(new RoleGiven(userId, role));
        }
    }

    private static TeamPlace.Kind kind(Role role) {
        return switch (role.scope()) {
            case PARK, PERSON -> TeamPlace.Kind.PARK;
            case COMPANY -> TeamPlace.Kind.COMPANY;
            case NETWORK -> TeamPlace.Kind.NETWORK;
        };
    }

    private List<Membership> held(UUID userId) {
        return database.list(
                Sql.of(
                        "select role, park_id, company_id from membership where user_id = ? and ended_at is null",
                        userId),
                row -> new Membership(
                        row.constant("role", Role.class), row.uuidOrNull("park_id"), row.uuidOrNull("company_id")));
    }
}
