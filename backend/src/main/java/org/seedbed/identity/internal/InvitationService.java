package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamJson.InvitationRequest;
import org.seedbed.identity.TeamJson.InvitationView;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Asks people in. A powerful role waits for a second person before anybody can come. */
@ApplicationScoped
public class InvitationService {

    private final Database database;
    private final BusinessClock clock;
    private final HeldRoles heldRoles;
    private final TeamTrail trail;
    private final Duration validity;
    private final int mostWaiting;

    InvitationService(
            Database database,
            BusinessClock clock,
            HeldRoles heldRoles,
            TeamTrail trail,
            @ConfigProperty(name = "seedbed.invitation.validity", defaultValue = "14d") Duration validity,
            @ConfigProperty(name = "seedbed.invitation.most-waiting", defaultValue = "50") int mostWaiting) {
        this.database = database;
        this.clock = clock;
        this.heldRoles = heldRoles;
        this.trail = trail;
        this.validity = validity;
        this.mostWaiting = mostWaiting;
    }

    /** Of one place, the latest first. */
    @Transactional
    public Page<InvitationView> list(TeamPlace place, Actor reader, List<InvitationState> states, PageParams page) {
        var now = clock.now();
        var sql = PlaceFilter.invitations(Sql.of(Invitation.COLUMNS), place);
        if (!states.isEmpty()) {
            sql.add("""
                    and case when i.state = 'OPEN' and i.expires_at <= ? then 'EXPIRED' else i.state end = any(?)""", now, states);
        }
        return database.page(sql, " order by i.invited_at desc, i.id", page, Invitation::of)
                .map(i -> InvitationViews.of(i, place, reader, now));
    }

    /**
     * Asks somebody in, or proposes to.
     *
     * @throws org.seedbed.shared.problem.ProblemException member.role-elsewhere, member.own-role, member.already-member,
     *     member.role-conflict, member.already-invited, member.too-many-waiting
     */
    @Transactional
    public InvitationView invite(TeamPlace place, Actor actor, InvitationRequest request) {
        var email = request.email().strip().toLowerCase(Locale.ROOT);
        check(place, actor, request.role(), email);
        requireRoom(place);
        var parkConfirms = parkConfirms(place, actor);
        var state =
                parkConfirms || RolePolicy.powerful(request.role()) ? InvitationState.PROPOSED : InvitationState.OPEN;
        var now = clock.now();
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into invitation (id, scope, role, park_id, company_id, given_by_park_id, email, note, state,
                    park_confirms, invited_by, invited_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                request.role().scope(),
                request.role(),
                place.ownPark(),
                place.companyId(),
                place.givingPark(),
                email,
                request.note(),
                state,
                parkConfirms,
                actor.userId(),
                now,
                state == InvitationState.OPEN ? now.plus(validity) : null));
        trail.invited(place, id, request.role(), email, state);
        return InvitationViews.of(load(place, id), place, actor, now);
    }

    /**
     * Whether one of the park's own people has to say yes to what this one gives there: somebody from outside gives it, and
     * there are such people. A new park's first ones come without.
     */
    boolean parkConfirms(TeamPlace place, Actor actor) {
        var park = place.ownPark();
        return park != null && !actor.belongsToPark(park) && database.count(Sql.of("""
                        select 1 from membership
                        where park_id = ? and role in ('OPERATOR', 'APPROVER') and ended_at is null""", park)) > 0;
    }

    /**
     * Nobody floods people with invitations: a place has so many that wait, and no more. Whoever asks at the same time
     * takes turns.
     *
     * @throws org.seedbed.shared.problem.ProblemException member.too-many-waiting
     */
    void requireRoom(TeamPlace place) {
        database.lock(place.lockName());
        var waiting = PlaceFilter.invitations(Sql.of("select 1 from invitation i where true"), place)
                .add("and (i.state = 'PROPOSED' or i.state = 'OPEN' and i.expires_at > ?)", clock.now());
        if (database.count(waiting) >= mostWaiting) {
            throw MemberErrors.TOO_MANY_WAITING.raise("limit", mostWaiting);
        }
    }

    Instant expiry() {
        return clock.now().plus(validity);
    }

    Invitation load(TeamPlace place, UUID id) {
        return database.first(
                        PlaceFilter.invitations(Sql.of(Invitation.COLUMNS), place)
                                .add("and i.id = ?", id),
                        Invitation::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private void check(TeamPlace place, Actor actor, Role role, String email) {
        if (!place.takes(role)) {
            throw MemberErrors.ROLE_ELSEWHERE.raise("role", role);
        }
        if (actor.email() != null && email.equals(actor.email().toLowerCase(Locale.ROOT))) {
            throw MemberErrors.OWN_ROLE.raise();
        }
        var added = membership(place, role);
        var held = heldRoles.of(email);
        if (held.contains(added)) {
            throw MemberErrors.ALREADY_MEMBER.raise("role", role);
        }
        RolePolicy.excludes(held, added).ifPresent(other -> {
            throw MemberErrors.ROLE_CONFLICT.raise("role", role, "held", other);
        });
    }

    private static Membership membership(TeamPlace place, Role role) {
        return new Membership(role, role.scope() == Role.Scope.PARK ? place.parkId() : null, place.companyId());
    }
}
