package org.seedbed.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.CommonErrors;

/**
 * The person who acts, with the memberships they hold right now. Read anew for every request.
 *
 * @param email only when the identity provider has verified it
 */
public record Actor(
        UUID userId, String displayName, @Nullable String email, List<Membership> memberships) {

    /**
     * A role held now.
     *
     * @param parkId set for park roles
     * @param companyId set for company roles
     */
    public record Membership(
            Role role, @Nullable UUID parkId, @Nullable UUID companyId) {}

    /** Whether the park exists for this actor at all. */
    public boolean knowsPark(UUID parkId) {
        return any(m -> parkId.equals(m.parkId()) || m.role().scope() == Role.Scope.NETWORK);
    }

    /** Whether the company exists for this actor as their own. */
    public boolean knowsCompany(UUID companyId) {
        return any(m -> companyId.equals(m.companyId()));
    }

    public boolean mayInPark(UUID parkId, Permission permission) {
        return any(m -> m.role().permissions().contains(permission)
                && (parkId.equals(m.parkId()) || m.role().scope() == Role.Scope.NETWORK));
    }

    /**
     * Insists on permissions that a use case needs together, the one of its door among them.
     *
     * @throws org.seedbed.shared.problem.ProblemException access.denied
     */
    public void requireInPark(UUID parkId, Permission... permissions) {
        if (!Arrays.stream(permissions).allMatch(permission -> mayInPark(parkId, permission))) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
    }

    public boolean mayInCompany(UUID companyId, Permission permission) {
        return any(
                m -> companyId.equals(m.companyId()) && m.role().permissions().contains(permission));
    }

    /** Permissions that hang on no park or company. */
    public boolean may(Permission permission) {
        return any(m -> m.parkId() == null
                && m.companyId() == null
                && m.role().permissions().contains(permission));
    }

    /** The parks where the actor holds a role. */
    public Set<UUID> parkIds() {
        return memberships.stream()
                .map(Membership::parkId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    /** Whether the actor holds a role in this very park, and not only one over the network. */
    public boolean belongsToPark(UUID parkId) {
        return any(m -> parkId.equals(m.parkId()));
    }

    private boolean any(Predicate<Membership> test) {
        return memberships.stream().anyMatch(test);
    }
}
