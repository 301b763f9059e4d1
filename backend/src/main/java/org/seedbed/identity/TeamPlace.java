package org.seedbed.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where people hold roles together: a park (with its mentors and judges), a company, or the network.
 *
 * @param parkId the park; of a company, the park that acts for it, or null when its own people do
 */
public record TeamPlace(
        Kind kind, @Nullable UUID parkId, @Nullable UUID companyId) {

    /** What sort of team it is. */
    public enum Kind {
        PARK,
        COMPANY,
        NETWORK
    }

    public static TeamPlace park(UUID parkId) {
        return new TeamPlace(Kind.PARK, parkId, null);
    }

    /** The company as its own people see it. */
    public static TeamPlace company(UUID companyId) {
        return new TeamPlace(Kind.COMPANY, null, companyId);
    }

    /** The company as a park that has it registered sees it. */
    public static TeamPlace companyInPark(UUID parkId, UUID companyId) {
        return new TeamPlace(Kind.COMPANY, parkId, companyId);
    }

    public static TeamPlace network() {
        return new TeamPlace(Kind.NETWORK, null, null);
    }

    /** Whether the role is held at places of this kind. */
    public boolean takes(Role role) {
        return switch (kind) {
            case PARK -> role.scope() == Role.Scope.PARK || role.scope() == Role.Scope.PERSON;
            case COMPANY -> role.scope() == Role.Scope.COMPANY;
            case NETWORK -> role.scope() == Role.Scope.NETWORK;
        };
    }

    /** Whether the actor gives and takes roles here. */
    public boolean mayManage(Actor actor) {
        return switch (kind) {
            case PARK -> actor.mayInPark(park(), Permission.TEAM_MANAGE);
            case COMPANY ->
                parkId != null
                        ? actor.mayInPark(parkId, Permission.MEMBER_MANAGE)
                        : actor.mayInCompany(company(), Permission.OWN_COMPANY_MANAGE);
            case NETWORK -> actor.may(Permission.NETWORK_MEMBER_MANAGE);
        };
    }

    /** Whether the actor may be the second person behind a powerful role here. */
    public boolean mayApprove(Actor actor) {
        return switch (kind) {
            case PARK -> actor.mayInPark(park(), Permission.MEMBER_APPROVE);
            case COMPANY -> false;
            case NETWORK -> actor.may(Permission.NETWORK_MEMBER_MANAGE);
        };
    }

    /** The park an invitation or membership here is of; a company's is of none. */
    public @Nullable UUID ownPark() {
        return kind == Kind.PARK ? parkId : null;
    }

    /** The park that gives a company role here; null when the company's own people do. */
    public @Nullable UUID givingPark() {
        return kind == Kind.COMPANY ? parkId : null;
    }

    /** Whoever changes who belongs here, waits under this name for who does so already. */
    public String lockName() {
        return "team " + key();
    }

    /** One name of the place among all. */
    public String key() {
        return switch (kind) {
            case PARK -> "park " + park();
            case COMPANY -> "company " + company();
            case NETWORK -> "network";
        };
    }

    private UUID park() {
        return Objects.requireNonNull(parkId);
    }

    private UUID company() {
        return Objects.requireNonNull(companyId);
    }
}
