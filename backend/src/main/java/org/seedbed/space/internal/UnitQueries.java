package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;
import org.seedbed.space.internal.SpaceJson.UnitPriceView;
import org.seedbed.space.internal.SpaceJson.UnitSummary;

/** Lists of units. */
@ApplicationScoped
class UnitQueries {

    /** What a list of the units of a day may be narrowed to; null and empty mean no limit. */
    record Filter(
            @Nullable String q,
            List<UnitKind> kinds,
            @Nullable UUID buildingId,
            @Nullable UUID floorId,
            LocalDate on) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("q", q)
                    .and("kind", kinds)
                    .and("buildingId", buildingId)
                    .and("floorId", floorId)
                    .and("on", on);
        }
    }

    /** Where a unit lies. */
    record Place(UUID buildingId, String buildingCode, int floorLevel, String floorLabel) {}

    private enum UnitSort implements SortKey {
        NUMBER("u.number"),
        AREA("u.area"),
        KIND("u.kind");

        private final String column;

        UnitSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;

    UnitQueries(Database database) {
        this.database = database;
    }

    Page<UnitSummary> units(UUID parkId, Filter filter, boolean withPrices, @Nullable String sort, PageParams page) {
        return database.page(units(parkId, filter, withPrices), orderBy(sort), page, UnitQueries::summary);
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, Filter filter, boolean withPrices, @Nullable String sort, Consumer<UnitSummary> taker) {
        database.runs(
                units(parkId, filter, withPrices), orderBy(sort), UnitQueries::summary, run -> run.forEach(taker));
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, UnitSort.NUMBER, "u.id");
    }

    private Sql units(UUID parkId, Filter filter, boolean withPrices) {
        var on = filter.on();
        var sql = Sql.of("""
                        select u.id, u.number, u.kind, u.area, u.seats, b.id as building_id, b.code as building_code,
                            f.id as floor_id, f.level, f.label, u.valid_from as begins, u.valid_to as ends,
                            p.valid_from, p.valid_to, p.amount, p.basis
                        from unit u
                        join floor f on f.park_id = u.park_id and f.id = u.floor_id
                        join building b on b.park_id = f.park_id and b.id = f.building_id
                        left join unit_price p on ? and p.park_id = u.park_id and p.unit_id = u.id
                            and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
                        where u.park_id = ?""", withPrices, on, on, parkId)
                .filter(Like.contains(filter.q()), "and u.number ilike ?")
                .filter(filter.kinds(), "and u.kind = any(?)")
                .filter(filter.buildingId(), "and b.id = ?")
                .filter(filter.floorId(), "and f.id = ?");
        UnitLife.on(sql, on);
        return sql;
    }

    Place place(UUID parkId, UUID floorId) {
        return database.first(
                        Sql.of("""
                                select b.id, b.code, f.level, f.label from floor f
                                join building b on b.park_id = f.park_id and b.id = f.building_id
                                where f.park_id = ? and f.id = ?""", parkId, floorId),
                        row -> new Place(row.uuid("id"), row.text("code"), row.integer("level"), row.text("label")))
                .orElseThrow();
    }

    private static UnitSummary summary(Row row) {
        return new UnitSummary(
                row.uuid("id"),
                row.text("number"),
                row.constant("kind", UnitKind.class),
                row.decimal("area"),
                row.integerOrNull("seats"),
                row.uuid("building_id"),
                row.text("building_code"),
                row.uuid("floor_id"),
                row.integer("level"),
                row.text("label"),
                row.dateOrNull("begins"),
                row.dateOrNull("ends"),
                price(row));
    }

    private static @Nullable UnitPriceView price(Row row) {
        var from = row.dateOrNull("valid_from");
        return from == null
                ? null
                : new UnitPriceView(
                        from,
                        row.dateOrNull("valid_to"),
                        Money.cny(row.decimal("amount")),
                        row.constant("basis", PriceBasis.class));
    }
}
