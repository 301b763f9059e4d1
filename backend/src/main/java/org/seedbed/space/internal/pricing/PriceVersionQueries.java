package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.PriceVersionRef;
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceSource;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionResponse;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionSummary;
import org.seedbed.space.internal.pricing.PriceVersionJson.PublishHindrance;

/** Price lists as they are read. */
@ApplicationScoped
class PriceVersionQueries {

    private final Database database;
    private final BusinessClock clock;
    private final PriceVersionStore store;

    PriceVersionQueries(Database database, BusinessClock clock, PriceVersionStore store) {
        this.database = database;
        this.clock = clock;
        this.store = store;
    }

    /** The latest day first. */
    Page<PriceVersionSummary> list(UUID parkId, List<PriceVersionState> states, PageParams page) {
        var sql = Sql.of("select * from (")
                .add(lists(parkId))
                .add(") v where true")
                .filter(states, "and state = any(?)");
        return database.page(
                sql,
                "order by effective_on desc, number desc nulls first, id",
                page,
                row -> new PriceVersionSummary(
                        row.uuid("id"),
                        row.integerOrNull("number"),
                        row.text("name"),
                        row.date("effective_on"),
                        row.textOrNull("decision"),
                        row.constant("state", PriceVersionState.class),
                        row.bool("in_effect"),
                        row.integer("lines")));
    }

    PriceVersionResponse get(Actor actor, UUID parkId, UUID id) {
        var stored = store.require(parkId, id);
        return database.first(lists(parkId).add("and v.id = ?", id), row -> response(actor, stored, row))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private Sql lists(UUID parkId) {
        return Sql.of("""
                select v.id, v.version, v.number, v.name, v.effective_on, v.decision, v.note, v.source,
                    v.edited_at, v.published_at, e.display_name as edited_by, p.display_name as published_by,
                    case when v.id <> i.id and v.state = 'PUBLISHED' and v.effective_on < i.effective_on
                        then 'SUPERSEDED' else v.state end as state,
                    v.id is not distinct from i.id as in_effect,
                    c.id as copied_id, c.number as copied_number, c.name as copied_name,
                    (select count(*)::int from price_line l where l.park_id = v.park_id and l.version_id = v.id) as lines
                from price_version v
                left join lateral (
                    select n.id, n.effective_on from price_version n
                    where n.park_id = v.park_id and n.state = 'PUBLISHED' and n.effective_on <= ?
                    order by n.effective_on desc limit 1) i on true
                left join price_version c on c.park_id = v.park_id and c.id = v.copied_from
                left join app_user e on e.id = v.edited_by
                left join app_user p on p.id = v.published_by
                where v.park_id = ?""", clock.today(), parkId);
    }

    private PriceVersionResponse response(Actor actor, PriceVersion stored, Row row) {
        var lines = row.integer("lines");
        var hindrance = hindrance(actor, stored, lines);
        var copied = row.uuidOrNull("copied_id");
        return new PriceVersionResponse(
                stored.id(),
                row.integer("version"),
                row.integerOrNull("number"),
                row.text("name"),
                row.date("effective_on"),
                row.textOrNull("decision"),
                row.textOrNull("note"),
                row.constant("state", PriceVersionState.class),
                row.bool("in_effect"),
                lines,
                row.constant("source", PriceSource.class),
                copied == null
                        ? null
                        : new PriceVersionRef(copied, row.integerOrNull("copied_number"), row.text("copied_name")),
                row.textOrNull("edited_by"),
                row.instant("edited_at"),
                row.textOrNull("published_by"),
                row.instantOrNull("published_at"),
                hindrance,
                abilities(actor, stored, hindrance));
    }

    private @Nullable PublishHindrance hindrance(Actor actor, PriceVersion list, int lines) {
        return list.stored() == PriceVersionState.DRAFT && actor.mayInPark(list.parkId(), Permission.PRICE_APPROVE)
                ? PublishPolicy.hindrance(list, actor.userId(), lines, clock.today(), latestDay(list.parkId()))
                : null;
    }

    private @Nullable LocalDate latestDay(UUID parkId) {
        return store.latestPublished(parkId).map(PriceVersion::effectiveOn).orElse(null);
    }

    private static List<String> abilities(Actor actor, PriceVersion list, @Nullable PublishHindrance hindrance) {
        var abilities = new ArrayList<String>();
        if (list.stored() != PriceVersionState.DRAFT) {
            return abilities;
        }
        if (actor.mayInPark(list.parkId(), Permission.SPACE_EDIT)) {
            abilities.addAll(List.of("edit", "discard"));
        }
        if (hindrance == null && actor.mayInPark(list.parkId(), Permission.PRICE_APPROVE)) {
            abilities.add("publish");
        }
        return abilities;
    }
}
