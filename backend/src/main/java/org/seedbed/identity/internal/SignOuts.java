package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * Ends every session and token of a person at once. We hold none of them, so a moment is remembered and whatever began
 * before it is refused.
 */
@ApplicationScoped
class SignOuts {

    private final Database database;
    private final BusinessClock clock;
    private final TeamTrail trail;

    SignOuts(Database database, BusinessClock clock, TeamTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /** Whether what the token stands for began before the person was signed out. */
    static boolean covers(@Nullable Instant signedOutAt, JsonWebToken token) {
        // A refreshed token is young, the sign-in behind it is not: its own time counts only where nothing better is
        // told.
        // A claim that is missing reads as zero.
        Object began = token.getClaim(Claims.auth_time.name());
        var seconds =
                began instanceof Number number && number.longValue() > 0 ? number.longValue() : token.getIssuedAtTime();
        return signedOutAt != null && !Instant.ofEpochSecond(seconds).isAfter(signedOutAt);
    }

    /** The person's own wish. */
    @Transactional
    void signOut(UUID userId) {
        if (!stop(userId)) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        trail.signedOut(userId);
    }

    /** Somebody who has no role left has no business being signed in. */
    @Transactional
    void signOutIfNothingIsLeft(UUID userId) {
        var left = database.first(Sql.of("select membership_holds_any(?) as any", userId), row -> row.bool("any"));
        if (!left.orElse(false) && stop(userId)) {
            trail.signedOut(userId);
        }
    }

    private boolean stop(UUID userId) {
        return database.first(
                        Sql.of("select user_sign_out(?, ?) as done", userId, clock.now()), row -> row.bool("done"))
                .orElse(false);
    }
}
