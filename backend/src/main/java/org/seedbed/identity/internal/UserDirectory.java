package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Users by OIDC subject. The token proves who; what they may do comes from our memberships alone. */
@ApplicationScoped
public class UserDirectory {

    private final Database database;
    private final BusinessClock clock;

    UserDirectory(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The actor of a verified token; creates the user at first sight and follows changed names and addresses. */
    @Transactional
    public Actor signIn(JsonWebToken token) {
        var known = find(token.getSubject());
        var seen = Profile.of(token, known.map(Known::profile).orElse(null));
        if (known.isEmpty()) {
            insert(seen);
            known = find(seen.subject());
        } else if (!known.get().profile().equals(seen)) {
            update(seen);
        }
        var userId = known.orElseThrow().id();
        return new Actor(userId, seen.displayName(), seen.emailVerified() ? seen.email() : null, memberships(userId));
    }

    private Optional<Known> find(String subject) {
        var sql = Sql.of(
                "select id, subject, display_name, email, email_verified from app_user where subject = ?", subject);
        return database.first(
                sql,
                row -> new Known(
                        row.uuid("id"),
                        new Profile(
                                row.text("subject"),
                                row.text("display_name"),
                                row.textOrNull("email"),
                                row.bool("email_verified"))));
    }

    /** Two first requests may race: the second insert gives way. */
    private void insert(Profile profile) {
        database.execute(Sql.of(
                """
                insert into app_user (id, subject, display_name, email, email_verified, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict on constraint uq_app_user__subject do nothing""",
                UUID.randomUUID(),
                profile.subject(),
                profile.displayName(),
                profile.email(),
                profile.emailVerified(),
                clock.now()));
    }

    private void update(Profile profile) {
        database.execute(Sql.of(
                "update app_user set display_name = ?, email = ?, email_verified = ? where subject = ?",
                profile.displayName(),
                profile.email(),
                profile.emailVerified(),
                profile.subject()));
    }

    private List<Actor.Membership> memberships(UUID userId) {
        return database.list(
                Sql.of(
                        "select role, park_id, company_id from membership where user_id = ? and ended_at is null",
                        userId),
                row -> new Actor.Membership(
                        row.constant("role", Role.class), row.uuidOrNull("park_id"), row.uuidOrNull("company_id")));
    }

    private record Known(UUID id, Profile profile) {}

    private record Profile(
            String subject, String displayName, @Nullable String email, boolean emailVerified) {

        /** Claims that the token carries; what it leaves out stays as it was known, for not every token has all. */
        static Profile of(JsonWebToken token, @Nullable Profile known) {
            var name = first(token.getClaim("name"), known == null ? token.getClaim(Claims.preferred_username) : null);
            var email = (@Nullable String) token.getClaim(Claims.email);
            return new Profile(
                    token.getSubject(),
                    name != null ? name : known != null ? known.displayName() : token.getSubject(),
                    email != null ? email : known != null ? known.email() : null,
                    email != null
                            ? Boolean.TRUE.equals(token.getClaim(Claims.email_verified))
                            : known != null && known.emailVerified());
        }

        private static @Nullable String first(@Nullable String one, @Nullable String other) {
            return one != null ? one : other;
        }
    }
}
