package org.seedbed.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.internal.UserDirectory;
import org.seedbed.shared.problem.CommonErrors;

/** The actor of this request. Users appear at their first sign-in. */
@RequestScoped
public class CurrentActor {

    private final CurrentIdentityAssociation identities;
    private final UserDirectory users;
    private @Nullable Actor actor;

    public CurrentActor(CurrentIdentityAssociation identities, UserDirectory users) {
        this.identities = identities;
        this.users = users;
    }

    /**
     * The signed-in person.
     *
     * @throws org.seedbed.shared.problem.ProblemException auth.required or auth.expired (401)
     */
    public Actor get() {
        if (actor == null) {
            actor = find().orElseThrow(CommonErrors.AUTH_REQUIRED::raise);
        }
        return actor;
    }

    public UUID id() {
        return get().userId();
    }

    private Optional<Actor> find() {
        SecurityIdentity identity;
        try {
            identity = identities.getIdentity();
        } catch (AuthenticationFailedException e) {
            throw CommonErrors.AUTH_EXPIRED.raise();
        }
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(users.signIn(token));
    }
}
