package org.seedbed.identity.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Role;

/**
 * Which roles need a second person, which must not be left empty, and which exclude each other. The reasons are the
 * separation of duties of GB/T 22239-2019 (等保2.0): administration, audit and business are three people, and whoever
 * approves neither proposes nor pays.
 */
final class RolePolicy {

    private static final Set<Role> POWERFUL =
            EnumSet.of(Role.OPERATOR, Role.CHECKER, Role.APPROVER, Role.FINANCE, Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN);

    private static final Set<Role> NEVER_EMPTY =
            EnumSet.of(Role.OPERATOR, Role.OWNER, Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN);

    private static final Set<Role> ALONE = EnumSet.of(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN);

    private RolePolicy() {}

    /** Whether a second person must confirm. */
    static boolean powerful(Role role) {
        return POWERFUL.contains(role);
    }

    /** Whether somebody must hold it while the place exists. */
    static boolean neverEmpty(Role role) {
        return NEVER_EMPTY.contains(role);
    }

    /** The held role that excludes the new one. */
    static Optional<Role> excludes(Collection<Membership> held, Membership added) {
        return held.stream()
                .filter(h -> h.role() != added.role() && excludes(h, added))
                .map(Membership::role)
                .findFirst();
    }

    private static boolean excludes(Membership one, Membership other) {
        if (ALONE.contains(one.role()) || ALONE.contains(other.role())) {
            return true;
        }
        // Checker may be operator or approver too: those three are kept apart case by case, not person by person.
        return one.parkId() != null
                && Objects.equals(one.parkId(), other.parkId())
                && (pair(one, other, Role.APPROVER, Role.OPERATOR) || pair(one, other, Role.APPROVER, Role.FINANCE));
    }

    private static boolean pair(Membership one, Membership other, Role a, Role b) {
        return (one.role() == a && other.role() == b) || (one.role() == b && other.role() == a);
    }
}
