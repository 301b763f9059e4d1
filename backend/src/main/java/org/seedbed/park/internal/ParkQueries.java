package org.seedbed.park.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkKind;
import org.seedbed.park.ParkLevel;
import org.seedbed.park.internal.ParkJson.OperatorView;
import org.seedbed.park.internal.ParkJson.ParkSummary;
import org.seedbed.park.internal.ParkJson.PartnerView;
import org.seedbed.park.internal.ParkJson.RegionLevel;
import org.seedbed.park.internal.ParkJson.RegionView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Lists of parks, operators and regions. */
@ApplicationScoped
class ParkQueries {

    enum ParkSort implements SortKey {
        NAME("p.name"),
        OPERATED_AREA("p.operated_area");

        private final String column;

        ParkSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;

    ParkQueries(Database database) {
        this.database = database;
    }

    /** Parks the actor knows: their own, or all for those who read the network. */
    Page<ParkSummary> parks(
            Actor actor, @Nullable String q, List<ParkKind> kinds, @Nullable String sort, PageParams page) {
        var sql = Sql.of("""
                select p.id, p.name, p.kind, p.level, p.region_code, r.full_name as region_name, p.operated_area
                from park p join region r on r.code = p.region_code where true""");
        if (!actor.may(Permission.NETWORK_READ)) {
            sql.add("and p.id = any(?::uuid[])", actor.parkIds());
        }
        sql.filter(Like.contains(q), "and p.name like ?").filter(kinds, "and p.kind = any(?)");
        var order = SortKey.orderBy(sort, ParkSort.NAME, "p.id");
        return database.page(
                sql,
                order,
                page,
                row -> new ParkSummary(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("kind", ParkKind.class),
                        row.constant("level", ParkLevel.class),
                        row.text("region_code"),
                        row.text("region_name"),
                        row.decimal("operated_area")));
    }

    Page<OperatorView> operators(PageParams page) {
        return database.page(
                Sql.of("select id, name, uscc from operator"), " order by name, id", page, ParkQueries::operator);
    }

    OperatorView operator(UUID operatorId) {
        return database.first(
                        Sql.of("select id, name, uscc from operator where id = ?", operatorId), ParkQueries::operator)
                .orElseThrow();
    }

    Page<RegionView> regions(
            @Nullable String q, @Nullable String parent, @Nullable RegionLevel level, PageParams page) {
        var sql = Sql.of("select code, name, full_name, level, parent_code from region where true")
                .filter(Like.contains(q), "and full_name like ?")
                .filter(parent, "and parent_code = ?")
                .filter(level, "and level = ?");
        return database.page(
                sql,
                " order by code",
                page,
                row -> new RegionView(
                        row.text("code"),
                        row.text("name"),
                        row.text("full_name"),
                        row.constant("level", RegionLevel.class),
                        row.textOrNull("parent_code")));
    }

    String regionName(String code) {
        return database.first(Sql.of("select full_name from region where code = ?", code), row -> row.text("full_name"))
                .orElseThrow();
    }

    /** Partners by name; a park has a handful, 100 at most are shown. */
    List<PartnerView> partners(UUID parkId) {
        return database.list(Sql.of("""
                        select id, name, role, contribution from park_partner
                        where park_id = ? order by contribution desc nulls last, name limit 100""", parkId), ParkQueries::partner);
    }

    static PartnerView partner(Row row) {
        return new PartnerView(
                row.uuid("id"), row.text("name"), row.text("role"), Money.cnyOrNull(row.decimalOrNull("contribution")));
    }

    private static OperatorView operator(Row row) {
        return new OperatorView(row.uuid("id"), row.text("name"), row.textOrNull("uscc"));
    }
}
