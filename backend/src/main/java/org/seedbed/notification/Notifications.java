package org.seedbed.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Permission.Reach;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/**
 * Puts messages into people's inboxes, in the caller's transaction: people are told of a change that stands, or of nothing.
 * A worker tells through the database of jobs, as it does the rest of its work; a request through its own.
 */
@ApplicationScoped
public class Notifications {

    private final Database database;
    private final JobDatabase jobs;
    private final ActingContext acting;
    private final JsonColumns json;
    private final BusinessClock clock;

    Notifications(Database database, JobDatabase jobs, ActingContext acting, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.jobs = jobs;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells everybody who holds a role of the message's park with the permission now, but who acts. People of the network are
     * not told: they look over parks and work in none.
     *
     * @return how many were told anew
     */
    @Transactional(TxType.MANDATORY)
    public int tellPark(Permission may, Message message) {
        return tellPlace("PARK", Role.Scope.PARK, null, may, message);
    }

    /**
     * Tells everybody who acts for the company now and holds the permission there, but who acts.
     *
     * @return how many were told anew
     */
    @Transactional(TxType.MANDATORY)
    public int tellCompany(UUID companyId, Permission own, Message message) {
        return tellPlace("COMPANY", Role.Scope.COMPANY, companyId, own, message);
    }

    /**
     * Tells one person, also of what they do themselves.
     *
     * @return 0 when they were told before
     */
    @Transactional(TxType.MANDATORY)
    public int tellPerson(UUID userId, Message message) {
        return told(Sql.of(
                "select inbox_tell_person(?, ?, ?, ?, ?, ?::jsonb, ?) as told",
                userId,
                message.parkId(),
                message.kind(),
                message.subjectId(),
                message.once(),
                json.write(message.words()),
                clock.now()));
    }

    private int tellPlace(
            String place, Role.Scope scope, @Nullable UUID companyId, Permission permission, Message message) {
        if (permission.reach() != (scope == Role.Scope.PARK ? Reach.PARK : Reach.COMPANY)) {
            throw new IllegalArgumentException(permission + " is not held in a " + place);
        }
        return told(Sql.of(
                "select inbox_tell_place(?, ?, ?, ?, ?::text[], ?, ?, ?, ?::jsonb, ?) as told",
                place,
                message.parkId(),
                companyId,
                permission,
                roles(scope, permission),
                message.kind(),
                message.subjectId(),
                message.once(),
                json.write(message.words()),
                clock.now()));
    }

    private int told(Sql call) {
        return rows().first(call, row -> row.integer("told")).orElseThrow();
    }

    private static List<Role> roles(Role.Scope scope, Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.scope() == scope && role.permissions().contains(permission))
                .toList();
    }

    private SqlRunner rows() {
        var by = acting.current();
        return by.origin().startsWith("job:") && by.rows().equals(RowScope.NONE) ? jobs : database;
    }
}
