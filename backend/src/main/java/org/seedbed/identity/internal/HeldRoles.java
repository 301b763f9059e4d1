package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor.Membership;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** The roles somebody holds now. */
@ApplicationScoped
class HeldRoles {

    private final Database database;

    HeldRoles(Database database) {
        this.database = database;
    }

    List<Membership> of(UUID userId) {
        return database.list(
                Sql.of(
                        "select role, park_id, company_id from membership where user_id = ? and ended_at is null",
                        userId),
                HeldRoles::membership);
    }

    /** What the reader may see of what people with this e-mail hold. The rest is found when the person answers. */
    List<Membership> of(String email) {
        return database.list(Sql.of("""
                        select m.role, m.park_id, m.company_id from membership m join app_user u on u.id = m.user_id
                        where u.email_verified and lower(u.email) = ? and m.ended_at is null""", email), HeldRoles::membership);
    }

    /** As {@code user_signing_in()} writes one: role, park and company, each empty where there is none. */
    static Membership parse(String held) {
        var parts = held.split(" ", -1);
        return new Membership(Role.valueOf(parts[0]), idOrNull(parts[1]), idOrNull(parts[2]));
    }

    private static @Nullable UUID idOrNull(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    private static Membership membership(Row row) {
        return new Membership(
                row.constant("role", Role.class), row.uuidOrNull("park_id"), row.uuidOrNull("company_id"));
    }
}
