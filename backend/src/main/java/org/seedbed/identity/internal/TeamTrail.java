package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamPlace;

/** How roles and invitations are told in the trail: e-mails as hashes, people by their id. */
@ApplicationScoped
class TeamTrail {

    private final Trail trail;

    TeamTrail(Trail trail) {
        this.trail = trail;
    }

    void invited(TeamPlace place, UUID invitation, Role role, String email, InvitationState state) {
        var action = state == InvitationState.PROPOSED ? Action.INVITATION_PROPOSED : Action.INVITATION_SENT;
        trail.record(of(action, SubjectType.INVITATION, invitation, place)
                .after(Facts.of("role", role).secret("email", email)));
    }

    void moved(Action action, TeamPlace place, Invitation invitation, @Nullable String reason) {
        trail.record(of(action, SubjectType.INVITATION, invitation.id(), place)
                .after(Facts.of("role", invitation.role()).secret("email", invitation.email()))
                .reason(reason));
    }

    void given(TeamPlace place, UUID membership, Role role, UUID user) {
        trail.record(of(Action.ROLE_GIVEN, SubjectType.MEMBERSHIP, membership, place)
                .after(Facts.of("role", role).and("userId", user)));
    }

    void taken(TeamPlace place, UUID membership, Role role, UUID user, @Nullable String reason) {
        trail.record(
                of(reason == null ? Action.ROLE_LEFT : Action.ROLE_TAKEN, SubjectType.MEMBERSHIP, membership, place)
                        .before(Facts.of("role", role).and("userId", user))
                        .reason(reason));
    }

    void signedOut(UUID user) {
        trail.record(Change.of(Action.USER_SIGNED_OUT, SubjectType.USER, user));
    }

    private static Change of(Action action, SubjectType type, UUID id, TeamPlace place) {
        return Change.of(action, type, id).park(place.parkId()).company(place.companyId());
    }
}
