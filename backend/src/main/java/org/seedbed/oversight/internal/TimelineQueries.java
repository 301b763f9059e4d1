package org.seedbed.oversight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seedbed.audit.Action;
import org.seedbed.audit.SubjectType;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.oversight.internal.TrailJson.TimelineEntry;
import org.seedbed.oversight.internal.TrailJson.TimelineFeed;
import org.seedbed.oversight.internal.TrailJson.ValueChange;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.Mask;

/** What became of one company or unit, as far as the reader may know. */
@ApplicationScoped
class TimelineQueries {

    private final Database database;
    private final Values values;

    TimelineQueries(Database database, Values values) {
        this.database = database;
        this.values = values;
    }

    @Transactional
    TimelineFeed company(Actor actor, UUID parkId, UUID companyId, FeedParams params) {
        require(Sql.of("select 1 from company_record where park_id = ? and company_id = ?", parkId, companyId));
        var sql = Sql.of("and t.park_id = ? and t.company_id = ?", parkId, companyId)
                .add("and t.visible_with = any(?)", permissions(actor, parkId));
        return feed(
                sql, params, changes -> actor.mayInPark(parkId, Permission.PERSONAL_READ) ? changes : masked(changes));
    }

    @Transactional
    TimelineFeed unit(Actor actor, UUID parkId, UUID unitId, FeedParams params) {
        require(Sql.of("select 1 from unit where park_id = ? and id = ?", parkId, unitId));
        var sql = Sql.of("and t.park_id = ? and t.unit_id = ?", parkId, unitId)
                .add("and t.visible_with = any(?)", permissions(actor, parkId));
        return feed(sql, params, UnaryOperator.identity());
    }

    /** To the company's own people, over all parks. */
    @Transactional
    TimelineFeed own(UUID companyId, FeedParams params) {
        return feed(Sql.of("and t.company_id = ? and t.visible_own", companyId), params, UnaryOperator.identity());
    }

    private void require(Sql sql) {
        if (database.count(sql) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    private static List<String> permissions(Actor actor, UUID parkId) {
        return Arrays.stream(Permission.values())
                .filter(permission -> actor.mayInPark(parkId, permission))
                .map(permission -> permission.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private TimelineFeed feed(Sql which, FeedParams params, UnaryOperator<List<ValueChange>> shown) {
        var sql = Sql.of("""
                select t.id, t.at, u.display_name, t.action, t.subject_type, t.subject_id, t.label, p.name as park_name,
                    t.before::text as before, t.after::text as after, t.reason
                from (select * from trail t where t.outcome = 'DONE'""");
        sql.add(which);
        Cursor.behind(sql, Cursor.parse(params.cursor))
                .add("order by t.at desc, t.id desc limit ?", params.limit + 1)
                .add(") t left join app_user u on u.id = t.actor_id left join park p on p.id = t.park_id")
                .add("order by t.at desc, t.id desc");
        var rows = database.list(sql, row -> entry(row, shown));
        var items = rows.stream().limit(params.limit).toList();
        var next = rows.size() > items.size()
                ? new Cursor(items.getLast().at(), items.getLast().id()).text()
                : null;
        return new TimelineFeed(items, next);
    }

    private TimelineEntry entry(Row row, UnaryOperator<List<ValueChange>> shown) {
        var changes = values.of(row.textOrNull("before"), row.textOrNull("after")).stream()
                // A reader of a timeline has no use for a hash.
                .map(c -> c.secret() ? new ValueChange(c.field(), null, null, true) : c)
                .toList();
        return new TimelineEntry(
                row.number("id"),
                row.instant("at"),
                row.textOrNull("display_name"),
                row.constant("action", Action.class),
                row.constant("subject_type", SubjectType.class),
                row.uuidOrNull("subject_id"),
                row.textOrNull("label"),
                row.textOrNull("park_name"),
                shown.apply(changes),
                row.textOrNull("reason"));
    }

    /** As the company's own page shows it to those who see no personal data. */
    private static List<ValueChange> masked(List<ValueChange> changes) {
        return changes.stream()
                .map(c -> c.field().equals("uscc")
                        ? new ValueChange(c.field(), Mask.uscc(c.before()), Mask.uscc(c.after()), c.secret())
                        : c)
                .toList();
    }
}
