package org.seedbed.identity.internal;

import java.util.Objects;
import java.util.Optional;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamPlace;

/**
 * Who may be the second person behind a proposal. What people of the park propose, its approver or the network's
 * administrator confirms; what the administrator proposes where the park has people, one of these.
 */
final class SecondPerson {

    private SecondPerson() {}

    /** Why this one is not the person to say yes. */
    static Optional<MemberErrors> notToConfirm(Invitation i, TeamPlace place, Actor actor) {
        if (i.isBy(actor.userId())) {
            return Optional.of(MemberErrors.OWN_PROPOSAL);
        }
        if (InvitationViews.isFor(i, actor)) {
            return Optional.of(MemberErrors.OWN_ROLE);
        }
        if (i.parkConfirms() && !belongs(place, actor)) {
            return Optional.of(MemberErrors.PARK_CONFIRMS);
        }
        return notToReject(i, place, actor);
    }

    /** Why this one is not the person to say no. */
    static Optional<MemberErrors> notToReject(Invitation i, TeamPlace place, Actor actor) {
        return !i.parkConfirms() && belongs(place, actor) && !approves(place, actor)
                ? Optional.of(MemberErrors.APPROVER_CONFIRMS)
                : Optional.empty();
    }

    /** Whether the actor holds a role in this park itself. Network places know no such difference. */
    static boolean belongs(TeamPlace place, Actor actor) {
        var park = place.ownPark();
        return park != null && actor.belongsToPark(park);
    }

    private static boolean approves(TeamPlace place, Actor actor) {
        return actor.memberships().stream()
                .anyMatch(m -> m.role() == Role.APPROVER && Objects.equals(m.parkId(), place.ownPark()));
    }
}
