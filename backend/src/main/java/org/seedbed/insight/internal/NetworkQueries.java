package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.NetworkJson.NetworkHeadlineView;
import org.seedbed.insight.internal.NetworkJson.NetworkParkView;
import org.seedbed.insight.internal.NetworkJson.RollupProofView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** What is kept of the parks an actor may see: all of them, or those where they work. */
@ApplicationScoped
class NetworkQueries {

    enum NetworkParkSort implements SortKey {
        NAME("park_name"),
        PRESENT("(numbers -> 'jobs' ->> 'companies')::int"),
        INCUBATED("(numbers -> 'incubated' ->> 'firms')::int"),
        GRADUATED("(numbers ->> 'graduated')::int"),
        PEOPLE("(numbers -> 'jobs' ->> 'total')::int"),
        TAX("(numbers -> 'tax' -> 'total' ->> 'amount')::numeric"),
        WAIVED("(numbers -> 'waived' -> 'total' ->> 'amount')::numeric"),
        RATE("(numbers -> 'let' ->> 'rate')::numeric");

        private final String column;

        NetworkParkSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == PEOPLE || this == TAX || this == RATE;
        }
    }

    private final Database database;
    private final NetworkCounter counter;
    private final JsonColumns json;

    NetworkQueries(Database database, NetworkCounter counter, JsonColumns json) {
        this.database = database;
        this.counter = counter;
        this.json = json;
    }

    private record Extent(
            int parks, @Nullable LocalDate asOf, @Nullable Instant countedAt) {}

    @Transactional
    NetworkHeadlineView of(Actor actor) {
        boolean whole = isWhole(actor);
        var extent = database.first(
                        Sql.of(
                                "select count(*)::int as parks, min(as_of) as as_of, min(counted_at) as counted_at from park_rollup"),
                        row -> new Extent(
                                row.integer("parks"), row.dateOrNull("as_of"), row.instantOrNull("counted_at")))
                .orElseThrow();
        return new NetworkHeadlineView(
                whole,
                extent.parks(),
                extent.asOf(),
                extent.countedAt(),
                numbers(whole, extent).orElse(null),
                proof().orElse(null));
    }

    /** The whole is kept; a few parks are added up from what is kept of each. */
    private Optional<RollupNumbers> numbers(boolean whole, Extent extent) {
        if (whole) {
            return database.first(
                    Sql.of("select numbers::text as numbers from network_rollup"),
                    row -> json.read(row.text("numbers"), RollupNumbers.class));
        }
        return extent.parks() == 0 ? Optional.empty() : Optional.of(counter.of(database));
    }

    private Optional<RollupProofView> proof() {
        return database.first(
                Sql.of("""
                        select proved_at, parks, differing from rollup_proof
                        where proved_at is not null order by proved_at desc limit 1"""),
                row -> new RollupProofView(row.instant("proved_at"), row.integer("parks"), row.integer("differing")));
    }

    @Transactional
    Page<NetworkParkView> parks(Actor actor, @Nullable String q, @Nullable String sort, PageParams page) {
        isWhole(actor);
        var rows = Sql.of("""
                        select parks.*, numbers::text as content from (
                            select r.park_id, p.name as park_name, g.full_name as region_name, r.as_of, r.counted_at,
                                r.numbers
                            from park_rollup r
                            join park p on p.id = r.park_id
                            join region g on g.code = p.region_code) parks
                        where true""").filter(Like.contains(q), "and park_name like ?");
        return database.page(
                rows,
                SortKey.orderBy(sort, NetworkParkSort.NAME, "park_id"),
                page,
                row -> new NetworkParkView(
                        row.uuid("park_id"),
                        row.text("park_name"),
                        row.text("region_name"),
                        row.date("as_of"),
                        row.instant("counted_at"),
                        json.read(row.text("content"), RollupNumbers.class)));
    }

    /** @throws org.seedbed.shared.problem.ProblemException access.denied for whoever sees no park's numbers */
    private static boolean isWhole(Actor actor) {
        if (actor.may(Permission.NETWORK_HEADLINE)) {
            return true;
        }
        if (actor.parkIds().stream().noneMatch(park -> actor.mayInPark(park, Permission.READINESS_READ))) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
        return false;
    }
}
