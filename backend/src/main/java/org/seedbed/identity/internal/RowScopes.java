package org.seedbed.identity.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.RowScope;

/** What an actor's memberships let the database show. Follows the same table of roles as the doors do. */
public final class RowScopes {

    private RowScopes() {}

    /** Everything the memberships open. */
    public static RowScope of(Actor actor, @Nullable String subject, @Nullable LocalDate today) {
        return of(actor, actor.memberships(), subject, today);
    }

    /**
     * What is open to an operation that asks for the permission: only what comes with memberships that hold it. Who keeps
     * one park and is reception in another, or owns a company besides, acts in one of these capacities at a time. The ids
     * in the request are never looked at: the second fence must hold when the first forgets to.
     */
    public static RowScope of(Actor actor, Permission asked, @Nullable String subject, @Nullable LocalDate today) {
        var holding = actor.memberships().stream()
                .filter(m -> m.role().permissions().contains(asked))
                .toList();
        return of(actor, asked.reach() == Permission.Reach.ANYONE ? actor.memberships() : holding, subject, today);
    }

    /** As {@code user_signing_in()} writes what somebody holds. */
    public static List<Membership> memberships(List<String> held) {
        return held.stream().map(HeldRoles::parse).toList();
    }

    private static RowScope of(
            Actor actor, List<Membership> memberships, @Nullable String subject, @Nullable LocalDate today) {
        var parks = new HashMap<String, Set<UUID>>();
        var everywhere = new HashSet<String>();
        for (var membership : memberships) {
            for (var permission : membership.role().permissions()) {
                add(membership, permission, parks, everywhere);
            }
        }
        return new RowScope(
                actor.userId(),
                subject,
                actor.email(),
                today,
                companies(memberships, Permission.OWN_COMPANY_READ),
                companies(memberships, Permission.OWN_COMPANY_MANAGE),
                Set.copyOf(everywhere),
                Map.copyOf(parks));
    }

    private static Set<UUID> companies(List<Membership> memberships, Permission permission) {
        return memberships.stream()
                .filter(m -> m.role().permissions().contains(permission))
                .map(Membership::companyId)
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toUnmodifiableSet());
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
