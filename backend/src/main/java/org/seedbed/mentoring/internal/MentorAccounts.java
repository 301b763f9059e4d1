package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * Which user a mentor is. The tie is an e-mail that the identity provider has verified and that one user alone has;
 * once bound, the mentor stays that user whatever becomes of the e-mail.
 */
@ApplicationScoped
public class MentorAccounts {

    private static final String BIND = """
            update mentor m set user_id = u.id
            from app_user u
            where m.user_id is null and lower(u.email) = m.email and u.email_verified
                and not exists (
                    select from app_user other
                    where other.email_verified and lower(other.email) = lower(u.email) and other.id <> u.id)""";

    private final Database database;

    MentorAccounts(Database database) {
        this.database = database;
    }

    /** Binds mentors of a park to users who are here already. */
    public void bind(UUID parkId, List<UUID> mentorIds) {
        if (!mentorIds.isEmpty()) {
            database.execute(Sql.of(BIND).add("and m.park_id = ? and m.id = any(?)", parkId, mentorIds));
        }
    }

    /** Binds a user who came after being appointed. Looks only as long as the user is nobody's mentor. */
    @Transactional
    void bind(UUID userId) {
        var known =
                database.first(Sql.of("select id from mentor where user_id = ? limit 1", userId), r -> r.uuid("id"));
        if (known.isEmpty()) {
            database.execute(Sql.of(BIND).add("and u.id = ?", userId));
        }
    }
}
