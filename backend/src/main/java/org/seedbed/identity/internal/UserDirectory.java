package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.SingleReads;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Users by OIDC subject. The token proves who; what they may do comes from our memberships alone. */
@ApplicationScoped
public class UserDirectory {

    private final SingleReads reads;
    private final Database database;
    private final BusinessClock clock;

    UserDirectory(SingleReads reads, Database database, BusinessClock clock) {
        this.reads = reads;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The actor of a verified token; creates the user at first sight and follows changed names and addresses. What the person
     * holds is read anew at every request, so a role that was taken is gone with the next one.
     *
     * @throws org.seedbed.shared.problem.ProblemException auth.signed-out
     */
    public Actor signIn(JsonWebToken token) {
        var known = known();
        if (known.isPresent() && SignOuts.covers(known.get().signedOutAt(), token)) {
            throw CommonErrors.AUTH_SIGNED_OUT.raise();
        }
        var seen = Profile.of(token, known.map(Known::profile).orElse(null));
        if (known.isEmpty()) {
            insert(seen);
            known = known();
        } else if (!known.get().profile().equals(seen)) {
            update(seen);
        }
        var person = known.orElseThrow();
        var email = seen.emailVerified() ? seen.email() : null;
        return new Actor(person.id(), seen.displayName(), email, person.held());
    }

    /** Whoever signs in, as the row scope says; nobody else can be asked for. */
    private Optional<Known> known() {
        return reads.first(
                Sql.of(
                        "select id, subject, display_name, email, email_verified, signed_out_at, held from user_signing_in()"),
                row -> new Known(
                        row.uuid("id"),
                        new Profile(
                                row.text("subject"),
                                row.text("display_name"),
                                row.textOrNull("email"),
                                row.bool("email_verified")),
                        row.instantOrNull("signed_out_at"),
                        row.texts("held").stream().map(HeldRoles::parse).toList()));
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

    private record Known(UUID id, Profile profile, @Nullable Instant signedOutAt, List<Membership> held) {}

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
