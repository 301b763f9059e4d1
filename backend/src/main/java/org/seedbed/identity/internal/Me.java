package org.seedbed.identity.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;

/**
 * The signed-in person.
 *
 * @param permissions those that hang on no park or company
 * @param openInvitations how many invitations wait for this person's answer
 */
record Me(
        UUID userId,
        String displayName,
        @Nullable String email,
        List<ParkMembershipView> parks,
        List<CompanyMembershipView> companies,
        List<Role> personRoles,
        List<Role> networkRoles,
        List<Permission> permissions,
        int openInvitations) {

    /** The roles held in one park, and what they allow there. */
    record ParkMembershipView(UUID parkId, List<Role> roles, List<Permission> permissions) {}

    /** The roles held in one company, and what they allow there. */
    record CompanyMembershipView(UUID companyId, List<Role> roles, List<Permission> permissions) {}

    static Me of(Actor actor, int openInvitations) {
        return new Me(
                actor.userId(),
                actor.displayName(),
                actor.email(),
                grouped(actor, Membership::parkId, ParkMembershipView::new),
                grouped(actor, Membership::companyId, CompanyMembershipView::new),
                rolesIn(actor, Role.Scope.PERSON),
                rolesIn(actor, Role.Scope.NETWORK),
                permissions(Stream.concat(
                                rolesIn(actor, Role.Scope.PERSON).stream(), rolesIn(actor, Role.Scope.NETWORK).stream())
                        .toList()),
                openInvitations);
    }

    private interface ViewOf<T> {
        T create(UUID id, List<Role> roles, List<Permission> permissions);
    }

    private static <T> List<T> grouped(Actor actor, Function<Membership, @Nullable UUID> place, ViewOf<T> view) {
        return actor.memberships().stream()
                .filter(m -> place.apply(m) != null)
                .collect(Collectors.groupingBy(
                        m -> Objects.requireNonNull(place.apply(m)),
                        Collectors.mapping(
                                Membership::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> view.create(e.getKey(), List.copyOf(e.getValue()), permissions(e.getValue())))
                .toList();
    }

    private static List<Role> rolesIn(Actor actor, Role.Scope scope) {
        return actor.memberships().stream()
                .map(Membership::role)
                .filter(r -> r.scope() == scope)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Permission> permissions(Collection<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions()));
        return List.copyOf(all);
    }
}
