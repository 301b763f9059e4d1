package org.seedbed.identity.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.RowScope;

/** What an actor's memberships let the database show. Follows the same table of roles as the doors do. */
public final class RowScopes {

    private RowScopes() {}

    public static RowScope of(Actor actor, String subject, LocalDate today) {
        var parks = new HashMap<String, Set<UUID>>();
        var everywhere = new HashSet<String>();
        for (var membership : actor.memberships()) {
            for (var permission : membership.role().permissions()) {
                add(membership, permission, parks, everywhere);
            }
        }
        var companies = actor.memberships().stream()
                .map(Membership::companyId)
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toUnmodifiableSet());
        return new RowScope(
                actor.userId(), subject, actor.email(), today, companies, Set.copyOf(everywhere), Map.copyOf(parks));
    }

    private static void add(
            Membership membership, Permission permission, Map<String, Set<UUID>> parks, Set<String> everywhere) {
        var name = permission.name().toLowerCase(Locale.ROOT);
        var parkId = membership.parkId();
        if (parkId != null) {
            parks.computeIfAbsent(name, n -> new HashSet<>()).add(parkId);
        } else if (membership.role().scope() == Role.Scope.NETWORK || permission.reach() == Permission.Reach.PERSON) {
            everywhere.add(name);
        }
    }
}
