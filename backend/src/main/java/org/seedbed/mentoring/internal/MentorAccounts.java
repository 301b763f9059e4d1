package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.identity.RoleGiven;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * Which user a mentor is. The tie is an e-mail that the identity provider has verified and that one user alone has;
 * once bound, the mentor stays that user whatever becomes of the e-mail.
 */
@ApplicationScoped
public class MentorAccounts {

    private final Database database;

    MentorAccounts(Database database) {
        this.database = database;
    }

    /** Binds mentors of a park to users who are here already. */
    public void bind(UUID parkId, List<UUID> mentorIds) {
        if (!mentorIds.isEmpty()) {
            bound(Sql.of("select mentor_accounts_bind(?, ?) as bound", parkId, mentorIds));
        }
    }

    /** Binds a user who came after being appointed. Looks only as long as the user is nobody's mentor. */
    @Transactional
    void bind(UUID userId) {
        var known =
                database.first(Sql.of("select id from mentor where user_id = ? limit 1", userId), r -> r.uuid("id"));
        if (known.isEmpty()) {
            bound(Sql.of("select mentor_accounts_bind(null, null) as bound"));
        }
    }

    /** A park asked the person in as its mentor: another park's mentor may be this one's too. */
    void welcome(@Observes RoleGiven given) {
        if (given.role() == Role.MENTOR) {
            bound(Sql.of("select mentor_accounts_bind(null, null) as bound"));
        }
    }

    private void bound(Sql sql) {
        database.first(sql, row -> row.integer("bound"));
    }
}
