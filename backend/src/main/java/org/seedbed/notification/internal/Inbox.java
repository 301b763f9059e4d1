package org.seedbed.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.internal.InboxJson.InboxMessage;
import org.seedbed.notification.internal.InboxJson.InboxUnread;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/**
 * The messages of one person. Those told to somebody who worked in a park or acted for a company are there as long as the
 * person holds there what they were told by: what they lead to is closed to others, and they are of that place's business.
 */
@ApplicationScoped
class Inbox {

    /** Nobody reads further back, and counting costs. */
    private static final int LISTED = 1_000;

    private static final int COUNTED = 99;

    /** Also where rows are counted: without an order the planner walks the whole table to the first of them. */
    private static final String NEWEST = " order by told_at desc, id desc limit ? offset ?";

    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;

    Inbox(Database database, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Page<InboxMessage> page(Actor person, boolean unreadOnly, PageParams page) {
        var found = database.count(some(own(person, "1", unreadOnly), LISTED + 1));
        var rows = page.offset() >= Math.min(found, LISTED)
                ? List.<InboxMessage>of()
                : database.list(
                        own(
                                        person,
                                        "id, kind, park_id, company_id, subject_id, words::text as words, told_at, read_at",
                                        unreadOnly)
                                .add(NEWEST, page.size(), page.offset()),
                        this::message);
        return Page.counted(rows, page, found, LISTED);
    }

    InboxUnread unread(Actor person) {
        var found = (int) database.count(some(own(person, "1", true), COUNTED + 1));
        return new InboxUnread(Math.min(found, COUNTED), found > COUNTED);
    }

    /** Once read stays read from then on. */
    @Transactional
    void read(Actor person, UUID id) {
        var marked = database.execute(
                Sql.of("update inbox_message set read_at = coalesce(read_at, greatest(?, told_at))", clock.now())
                        .add(whose(person))
                        .add("and id = ?", id));
        if (marked == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    /** What was told while somebody read stays new. */
    @Transactional
    InboxUnread readUntil(Actor person, Instant until) {
        database.execute(Sql.of("update inbox_message set read_at = greatest(?, told_at)", clock.now())
                .add(whose(person))
                .add("and read_at is null and told_at <= ?", until));
        return unread(person);
    }

    private static Sql own(Actor person, String columns, boolean unreadOnly) {
        var sql = Sql.of("select " + columns + " from inbox_message").add(whose(person));
        return unreadOnly ? sql.add("and read_at is null") : sql;
    }

    private static Sql some(Sql rows, int most) {
        return rows.add(NEWEST, most, 0);
    }

    private static Sql whose(Actor person) {
        var places = new ArrayList<UUID>();
        var permissions = new ArrayList<Permission>();
        for (var membership : person.memberships()) {
            var place = membership.companyId() == null ? membership.parkId() : membership.companyId();
            if (place != null) {
                for (var permission : membership.role().permissions()) {
                    places.add(place);
                    permissions.add(permission);
                }
            }
        }
        return Sql.of("""
                where user_id = ? and (told_as = 'PERSON' or (coalesce(company_id, park_id), permission) in (
                    select * from unnest(?::uuid[], ?::text[])))""", person.userId(), places, permissions);
    }

    private InboxMessage message(Row row) {
        var kind = row.constant("kind", MessageKind.class);
        return new InboxMessage(
                row.uuid("id"),
                kind,
                kind.severity(),
                row.uuid("park_id"),
                row.uuidOrNull("company_id"),
                row.uuid("subject_id"),
                json.readMap(row.text("words"), String.class),
                row.instant("told_at"),
                row.instantOrNull("read_at"));
    }
}
