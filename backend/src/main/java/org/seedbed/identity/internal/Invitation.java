package org.seedbed.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamJson.InvitationCloseCode;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Row;

/** An invitation as it is stored, with the names of the people behind it. */
record Invitation(
        UUID id,
        String email,
        Role role,
        @Nullable UUID parkId,
        @Nullable UUID companyId,
        @Nullable UUID givenByPark,
        InvitationState stored,
        boolean parkConfirms,
        @Nullable String note,
        By invited,
        By confirmed,
        Instant invitedAt,
        @Nullable Instant expiresAt,
        @Nullable String closeReason,
        @Nullable InvitationCloseCode closeCode) {

    private static final String SELECTED = """
            select i.id, i.email, i.role, i.park_id, i.company_id, i.given_by_park_id, i.state, i.park_confirms, i.note,
                i.invited_by, inviter.display_name as inviter_name, i.invited_at, i.confirmed_by,
                confirmer.display_name as confirmer_name, i.expires_at, i.close_reason,
                i.close_code""";

    private static final String FROM = """

            from invitation i
            left join app_user inviter on inviter.id = i.invited_by
            left join app_user confirmer on confirmer.id = i.confirmed_by
            """;

    static final String COLUMNS = SELECTED + FROM + "where true";

    /** With the names an invited person is told, though they see neither park nor company nor inviter yet. */
    static final String COLUMNS_WITH_PLACES = SELECTED
            + ", told.park_name, told.company_name, told.invited_by_name"
            + FROM
            + "left join own_invitation_places() told on told.invitation_id = i.id where true";

    /** Somebody who had a hand in it; the name only where the reader may see the person. */
    record By(@Nullable UUID id, @Nullable String name) {}

    static Invitation of(Row row) {
        return new Invitation(
                row.uuid("id"),
                row.text("email"),
                row.constant("role", Role.class),
                row.uuidOrNull("park_id"),
                row.uuidOrNull("company_id"),
                row.uuidOrNull("given_by_park_id"),
                row.constant("state", InvitationState.class),
                row.bool("park_confirms"),
                row.textOrNull("note"),
                new By(row.uuidOrNull("invited_by"), row.textOrNull("inviter_name")),
                new By(row.uuidOrNull("confirmed_by"), row.textOrNull("confirmer_name")),
                row.instant("invited_at"),
                row.instantOrNull("expires_at"),
                row.textOrNull("close_reason"),
                row.constantOrNull("close_code", InvitationCloseCode.class));
    }

    InvitationState state(Instant now) {
        return stored.at(now, expiresAt);
    }

    /** The role as it is held once it is taken. */
    Membership membership() {
        return new Membership(role, role.scope() == Role.Scope.PARK ? parkId : null, companyId);
    }

    /** Where it is held; mentors and judges belong to the park that asks them in. */
    TeamPlace place() {
        return switch (role.scope()) {
            case PARK, PERSON -> new TeamPlace(TeamPlace.Kind.PARK, parkId, null);
            case COMPANY -> new TeamPlace(TeamPlace.Kind.COMPANY, null, companyId);
            case NETWORK -> TeamPlace.network();
        };
    }

    /** Whether a second person had a hand in it, so that it is not simply sent again. */
    boolean neededTwo() {
        return parkConfirms || RolePolicy.powerful(role);
    }

    /** Whether this person gave the role, as one of the two. */
    boolean isBy(UUID userId) {
        return userId.equals(invited.id()) || userId.equals(confirmed.id());
    }
}
