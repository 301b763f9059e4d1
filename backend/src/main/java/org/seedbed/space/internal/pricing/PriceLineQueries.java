package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.pricing.PriceChange.Price;
import org.seedbed.space.internal.pricing.PriceLineJson.LinePrice;
import org.seedbed.space.internal.pricing.PriceLineJson.MoveCount;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceComparison;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineView;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceMove;

/** A price list unit by unit, beside the prices it is compared with. */
@ApplicationScoped
class PriceLineQueries {

    /** What the units may be narrowed to; null and empty mean no limit. */
    record Filter(
            @Nullable String q,
            List<UnitKind> kinds,
            @Nullable UUID buildingId,
            @Nullable UUID floorId,
            List<PriceMove> moves) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("q", q)
                    .and("kind", kinds)
                    .and("buildingId", buildingId)
                    .and("floorId", floorId)
                    .and("move", moves);
        }
    }

    private enum LineSort implements SortKey {
        NUMBER("number"),
        BEFORE("before_amount"),
        AFTER("after_amount"),
        DIFFERENCE("difference");

        private final String column;

        LineSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this != NUMBER;
        }
    }

    private final Database database;

    PriceLineQueries(Database database) {
        this.database = database;
    }

    Page<PriceLineView> page(
            PriceVersion list, @Nullable PriceVersion against, Filter filter, @Nullable String sort, PageParams page) {
        return database.page(narrowed(list, against, filter), orderBy(sort), page, PriceLineQueries::line);
    }

    /** All rows in their order, however many. */
    void each(
            PriceVersion list,
            @Nullable PriceVersion against,
            Filter filter,
            @Nullable String sort,
            Consumer<PriceLineView> taker) {
        database.runs(
                narrowed(list, against, filter), orderBy(sort), PriceLineQueries::line, run -> run.forEach(taker));
    }

    /** The list as a whole. Units that end before it takes effect count, but their rent does not. */
    PriceComparison compare(PriceVersion list, @Nullable PriceVersion against) {
        var totals = database.list(
                Sql.of("""
                        select move, count(*)::int as units,
                            coalesce(sum(monthly_before) filter (where move <> 'GONE'), 0) as before,
                            coalesce(sum(monthly_after) filter (where move <> 'GONE'), 0) as after from (""").add(lines(list, against)).add(") x group by move"),
                row -> new Total(
                        row.constant("move", PriceMove.class),
                        row.integer("units"),
                        row.decimal("before"),
                        row.decimal("after")));
        var units = totals.stream().collect(Collectors.toMap(Total::move, Total::units));
        var before = totals.stream().map(Total::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        var after = totals.stream().map(Total::after).reduce(BigDecimal.ZERO, BigDecimal::add);
        var change = PriceChange.between(before, after);
        return new PriceComparison(
                units.values().stream().mapToInt(Integer::intValue).sum(),
                Arrays.stream(PriceMove.values())
                        .filter(units::containsKey)
                        .map(move -> new MoveCount(move, Objects.requireNonNull(units.get(move))))
                        .toList(),
                Money.cny(before),
                Money.cny(after),
                Objects.requireNonNull(change.difference()).setScale(2),
                change.percent());
    }

    private record Total(PriceMove move, int units, BigDecimal before, BigDecimal after) {}

    private static Sql narrowed(PriceVersion list, @Nullable PriceVersion against, Filter filter) {
        return Sql.of("select * from (")
                .add(lines(list, against))
                .add(") x where true")
                .filter(Like.contains(filter.q()), "and number ilike ?")
                .filter(filter.kinds(), "and kind = any(?)")
                .filter(filter.buildingId(), "and building_id = ?")
                .filter(filter.floorId(), "and floor_id = ?")
                .filter(filter.moves(), "and move = any(?)");
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, LineSort.NUMBER, "id");
    }

    /**
     * Every unit that is there on the list's day, and those it names that are not. A published list is compared with the
     * day before, for on its day its own prices are in force.
     */
    private static Sql lines(PriceVersion list, @Nullable PriceVersion against) {
        var day = list.effectiveOn();
        var published = list.stored() == PriceVersionState.PUBLISHED;
        return Sql.of("""
                        select y.*, case when before_basis = after_basis then after_amount - before_amount end as difference,
                            round(before_amount * case before_basis when 'SQM_MONTH' then area else seats end, 2) as monthly_before,
                            round(after_amount * case after_basis when 'SQM_MONTH' then area else seats end, 2) as monthly_after,
                            case when ends <= ? then 'GONE'
                                when not listed then case when after_amount is null then 'UNPRICED' else 'KEPT' end
                                when before_amount is null then 'FIRST'
                                when before_basis <> after_basis then 'OTHER_BASIS'
                                when after_amount > before_amount then 'UP'
                                when after_amount < before_amount then 'DOWN' else 'SAME' end as move
                        from (
                            select u.id, u.number, u.kind, u.area, u.seats, u.valid_to as ends, b.id as building_id,
                                b.code as building_code, f.id as floor_id, f.level, f.label, l.unit_id is not null as listed,
                                o.amount as before_amount, o.basis as before_basis,
                                coalesce(l.amount, k.amount) as after_amount, coalesce(l.basis, k.basis) as after_basis
                            from unit u
                            join floor f on f.park_id = u.park_id and f.id = u.floor_id
                            join building b on b.park_id = f.park_id and b.id = f.building_id
                            left join price_line l on l.park_id = u.park_id and l.unit_id = u.id and l.version_id = ?
                            left join unit_price k on k.park_id = u.park_id and k.unit_id = u.id
                                and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?)""", day, list.id(), day, day)
                .add(before(against, published ? day.minusDays(1) : day))
                .add("""
                            where u.park_id = ? and (l.unit_id is not null
                                or (u.valid_from is null or u.valid_from <= ?) and (u.valid_to is null or u.valid_to > ?))) y""", list.parkId(), day, day);
    }

    private static Sql before(@Nullable PriceVersion against, LocalDate day) {
        return against == null
                ? Sql.of("""
                        left join unit_price o on o.park_id = u.park_id and o.unit_id = u.id
                            and o.valid_from <= ? and (o.valid_to is null or o.valid_to > ?)""", day, day)
                : Sql.of(
                        "left join price_line o on o.park_id = u.park_id and o.unit_id = u.id and o.version_id = ?",
                        against.id());
    }

    private static PriceLineView line(Row row) {
        var before = price(row, "before");
        var after = price(row, "after");
        var change = PriceChange.between(before, after);
        return new PriceLineView(
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
                row.dateOrNull("ends"),
                row.bool("listed"),
                row.constant("move", PriceMove.class),
                view(before),
                view(after),
                change.difference(),
                change.percent(),
                Money.cnyOrNull(row.decimalOrNull("monthly_before")),
                Money.cnyOrNull(row.decimalOrNull("monthly_after")));
    }

    private static @Nullable Price price(Row row, String which) {
        var amount = row.decimalOrNull(which + "_amount");
        return amount == null ? null : new Price(amount, row.constant(which + "_basis", PriceBasis.class));
    }

    private static @Nullable LinePrice view(@Nullable Price price) {
        return price == null ? null : new LinePrice(Money.cny(price.amount()), price.basis());
    }
}
