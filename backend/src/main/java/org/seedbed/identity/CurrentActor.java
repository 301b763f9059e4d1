package org.seedbed.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.internal.RowScopes;
import org.seedbed.identity.internal.UserDirectory;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorKind;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** The actor of this request. Users appear at their first sign-in. */
@RequestScoped
public class CurrentActor {

    private final CurrentIdentityAssociation identities;
    private final UserDirectory users;
    private final ActingContext acting;
    private final BusinessClock clock;
    private @Nullable Actor actor;

    public CurrentActor(
            CurrentIdentityAssociation identities, UserDirectory users, ActingContext acting, BusinessClock clock) {
        this.identities = identities;
        this.users = users;
        this.acting = acting;
        this.clock = clock;
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

    /** The same at a door that needs nobody signed in: empty when nobody is, or no longer. */
    public Optional<Actor> visitor() {
        try {
            return Optional.of(get());
        } catch (ProblemException refusal) {
            if (refusal.code().kind() == ErrorKind.UNAUTHENTICATED) {
                return Optional.empty();
            }
            throw refusal;
        }
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
        if (token.getSubject() == null) {
            throw CommonErrors.AUTH_EXPIRED.raise();
        }
        return Optional.of(signIn(token));
    }

    /** First only one's own user exists, then the rows that the memberships found there open. */
    private Actor signIn(JsonWebToken token) {
        var verified = Boolean.TRUE.equals(token.getClaim(Claims.email_verified));
        var email = verified ? token.<@Nullable String>getClaim(Claims.email) : null;
        acting.set(acting.current().with(null, RowScope.signingIn(token.getSubject(), email)));
        var found = users.signIn(token);
        acting.set(acting.current().with(found.userId(), RowScopes.of(found, token.getSubject(), clock.today())));
        return found;
    }
}
