package org.seedbed.oversight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail.Outcome;
import org.seedbed.oversight.internal.TrailJson.TrailEntry;
import org.seedbed.oversight.internal.TrailJson.TrailFeed;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/**
 * Rows of the trail, newest first. Every filter has an index; those that may match more than a request wrote end in
 * (at, id), so a page costs what it shows. {@code outcome=DONE} is nearly every row and needs none.
 */
@ApplicationScoped
class TrailQueries {

    /** Names are joined to the rows of the page alone. */
    private static final String NAMED = """
            select t.id, t.at, t.actor_id, u.display_name, t.origin, t.request_id, t.action, t.outcome, t.subject_type,
                t.subject_id, t.label, t.park_id, p.name as park_name, t.company_id, t.unit_id,
                t.before::text as before, t.after::text as after, t.reason
            from (""";

    private static final String NAMES = """
            ) t left join app_user u on u.id = t.actor_id left join park p on p.id = t.park_id
            order by t.at desc, t.id desc""";

    private final Database database;
    private final Values values;

    TrailQueries(Database database, Values values) {
        this.database = database;
        this.values = values;
    }

    TrailFeed feed(TrailFilter filter, FeedParams params) {
        var rows = rows(filter, params.cursor, params.limit + 1);
        var shown = rows.stream().limit(params.limit).toList();
        return new TrailFeed(shown, rows.size() > shown.size() ? cursor(shown.getLast()) : null);
    }

    @Transactional
    List<TrailEntry> rows(TrailFilter filter, @Nullable String cursor, int limit) {
        var sql = filter.narrow(Sql.of(NAMED + "select * from trail t where true"));
        Cursor.behind(sql, Cursor.parse(cursor)).add("order by t.at desc, t.id desc limit ?", limit);
        return database.list(sql.add(NAMES), this::entry);
    }

    /** How many rows match, counted no further than {@code most} + 1. */
    long count(TrailFilter filter, int most) {
        return database.count(
                filter.narrow(Sql.of("select 1 from trail t where true")).add("limit ?", most + 1));
    }

    static String cursor(TrailEntry entry) {
        return new Cursor(entry.at(), entry.id()).text();
    }

    private TrailEntry entry(Row row) {
        return new TrailEntry(
                row.number("id"),
                row.instant("at"),
                row.uuidOrNull("actor_id"),
                row.textOrNull("display_name"),
                row.text("origin"),
                row.text("request_id"),
                row.constant("action", Action.class),
                row.constant("outcome", Outcome.class),
                row.constant("subject_type", SubjectType.class),
                row.uuidOrNull("subject_id"),
                row.textOrNull("label"),
                row.uuidOrNull("park_id"),
                row.textOrNull("park_name"),
                row.uuidOrNull("company_id"),
                row.uuidOrNull("unit_id"),
                values.of(row.textOrNull("before"), row.textOrNull("after")),
                row.textOrNull("reason"));
    }
}
