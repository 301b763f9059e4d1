package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.insight.internal.NetworkJson.NetworkParkView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** What is kept of the parks an actor may see, side by side. */
@ApplicationScoped
class NetworkParks {

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

    /** People and tax of fewer companies would be told of each: they are for those who work in the park. */
    private static final int FEWEST = 3;

    private final Database database;
    private final JsonColumns json;

    NetworkParks(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** What is withheld has no place in an order either. */
    @Transactional
    Page<NetworkParkView> list(Actor actor, @Nullable String q, @Nullable String sort, PageParams page) {
        NetworkQueries.requireAny(actor);
        var rows =
                Sql.of("""
                        select parks.*, numbers::text as content from (
                            select r.park_id, p.name as park_name, g.full_name as region_name, r.as_of, r.counted_at,
                                f.failed_at, w.jobs_withheld, w.tax_withheld, w.jobs_evidence_withheld, w.tax_evidence_withheld,
                                r.numbers
                                    || case when w.jobs_withheld then jsonb_build_object('jobs',
                                        r.numbers -> 'jobs' || '{"total": null, "evidenced": 0}')
                                        when w.jobs_evidence_withheld then jsonb_build_object('jobs',
                                        r.numbers -> 'jobs' || '{"evidenced": 0}') else '{}' end
                                    || case when w.tax_withheld then jsonb_build_object('tax',
                                        r.numbers -> 'tax' || '{"total": null, "evidenced": null}')
                                        when w.tax_evidence_withheld then jsonb_build_object('tax',
                                        r.numbers -> 'tax' || '{"evidenced": null}') else '{}' end as numbers
                            from park_rollup r
                            join park p on p.id = r.park_id
                            join region g on g.code = p.region_code
                            left join rollup_failure f on f.park_id = r.park_id
                            cross join lateral (
                                select not o.own and j.counted between 1 and o.few as jobs_withheld,
                                    not o.own and (r.numbers -> 'tax' ->> 'companies')::int between 1 and o.few as tax_withheld,
                                    not o.own and (j.counted - j.said between 1 and o.few or j.said between 1 and o.few)
                                        as jobs_evidence_withheld,
                                    not o.own and (t.shown between 1 and o.few or t.said between 1 and o.few)
                                        as tax_evidence_withheld
                                from (select r.park_id = any(?::uuid[]) as own, ?::int as few) o
                                cross join (select (r.numbers -> 'jobs' ->> 'counted')::int as counted,
                                    (r.numbers -> 'jobs' ->> 'selfReported')::int as said) j
                                cross join rollup_tax_evidence(r.park_id) t) w) parks
                        where true""", HeadlineRights.parks(actor), FEWEST - 1).filter(Like.contains(q), "and park_name like ?");
        return database.page(rows, SortKey.orderBy(sort, NetworkParkSort.NAME, "park_id"), page, this::view);
    }

    private NetworkParkView view(Row row) {
        return new NetworkParkView(
                row.uuid("park_id"),
                row.text("park_name"),
                row.text("region_name"),
                row.date("as_of"),
                row.instant("counted_at"),
                row.instantOrNull("failed_at"),
                row.bool("jobs_withheld"),
                row.bool("tax_withheld"),
                row.bool("jobs_evidence_withheld"),
                row.bool("tax_evidence_withheld"),
                json.read(row.text("content"), RollupNumbers.class));
    }
}
