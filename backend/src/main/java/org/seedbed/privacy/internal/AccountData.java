package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.CopiedNames;
import org.seedbed.privacy.HoldSubjects;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** The account itself: user, roles, invitations to roles, and requests. */
@ApplicationScoped
class AccountData implements PersonalData, HoldSubjects {

    private static final String ACCOUNT = JsonTexts.ROWS
            + "select subject, display_name, email, email_verified, created_at from app_user where id = ?) t";
    private static final String ROLES = JsonTexts.ROWS + """
            select role, park_id, company_id, granted_at, ended_at from membership
            where user_id = ? order by granted_at, id) t""";
    private static final String INVITATIONS = JsonTexts.ROWS + """
            select scope, role, park_id, company_id, email, note, state, invited_at, confirmed_at, expires_at,
                closed_at, close_reason
            from invitation where email = ? order by invited_at, id) t""";
    private static final String REQUESTS = JsonTexts.ROWS + """
            select park_id, kind, status, details, filed_at, due_on, decided_at, decision from privacy_request
            where user_id = ? order by filed_at, id) t""";

    private final Database database;

    AccountData(Database database) {
        this.database = database;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(
                section("account", ACCOUNT, person.userId()),
                section("roles", ROLES, person.userId()),
                section("invitations", INVITATIONS, email(person)),
                section("privacyRequests", REQUESTS, person.userId()));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return person.parkIds();
    }

    /** Roles are ended where they are given, four eyes and all. */
    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        CopiedNames.forget(database, parkId, userId);
        var held = database.first(
                Sql.of(
                        "select 1 as one from membership where user_id = ? and park_id = ? and ended_at is null limit 1",
                        userId,
                        parkId),
                row -> row.integer("one"));
        return held.isPresent() ? List.of(Outcome.ROLES_STAY) : List.of();
    }

    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }

    @Override
    public Optional<String> label(UUID parkId, Kind kind, UUID id) {
        if (kind != Kind.USER) {
            return Optional.empty();
        }
        var sql = Sql.of("""
                select u.display_name from app_user u
                where u.id = ? and exists (select from membership m where m.user_id = u.id and m.park_id = ?)""", id, parkId);
        return database.first(sql, row -> row.text("display_name"));
    }

    /** Only a verified e-mail is known to be the person's; without one there is nothing to find. */
    private static @Nullable String email(Actor person) {
        return person.email() == null ? null : person.email().toLowerCase(Locale.ROOT);
    }

    private Section section(String name, String sql, @Nullable Object whose) {
        return new Section(name, database.list(Sql.of(sql, whose), JsonTexts::of));
    }
}
