package org.seedbed.insight.internal;

import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/**
 * Everything a headline rests on: a number must not depend on who looks, so nobody sees a part of it. What is kept of headlines
 * asks for the same; in the database {@code scope_headline_parks} does.
 */
final class HeadlineRights {

    private static final List<Permission> ALL = List.of(
            Permission.READINESS_READ,
            Permission.COMPANY_READ,
            Permission.FIGURE_READ,
            Permission.PERSONAL_READ,
            Permission.TENANT_READ,
            Permission.SPACE_READ,
            Permission.LEASE_READ,
            Permission.BILL_READ,
            Permission.WAIVER_READ);

    private HeadlineRights() {}

    static List<Permission> all() {
        return ALL;
    }

    /** @throws org.seedbed.shared.problem.ProblemException access.denied */
    static void require(Actor actor, UUID parkId) {
        actor.requireInPark(parkId, ALL.toArray(Permission[]::new));
    }

    /** Where the actor holds all of them. */
    static List<UUID> parks(Actor actor) {
        return actor.parkIds().stream()
                .filter(park -> ALL.stream().allMatch(right -> actor.mayInPark(park, right)))
                .toList();
    }
}
