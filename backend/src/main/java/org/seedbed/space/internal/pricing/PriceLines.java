package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.internal.pricing.PriceChange.Price;
import org.seedbed.space.internal.pricing.PriceVersionJson.UnitSelectionRequest;

/**
 * The lines of drafts. Bulk changes are one statement however many units: the rule is asked once per distinct amount, of
 * which a park has a handful, and never written a second time in SQL.
 */
@ApplicationScoped
class PriceLines {

    /** More units than any park has. */
    private static final int MOST = 100_000;

    private static final String PLACED = """
            from unit u join floor f on f.park_id = u.park_id and f.id = u.floor_id""";

    private final Database database;

    PriceLines(Database database) {
        this.database = database;
    }

    int count(PriceVersion list) {
        return (int) database.count(
                Sql.of("select from price_line where park_id = ? and version_id = ?", list.parkId(), list.id()));
    }

    /** Units that are not listed come in at the price they have on a day. */
    int addPricesOf(PriceVersion draft, LocalDate day, @Nullable UnitSelectionRequest meant, PriceRule rule) {
        return add(draft, meant, rule, Sql.of("""
                join unit_price p on p.park_id = u.park_id and p.unit_id = u.id
                    and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)""", day, day));
    }

    /** Units that are not listed come in at the price another list names. */
    int addLinesOf(PriceVersion draft, PriceVersion other, @Nullable UnitSelectionRequest meant, PriceRule rule) {
        return add(
                draft,
                meant,
                rule,
                Sql.of(
                        "join price_line p on p.park_id = u.park_id and p.unit_id = u.id and p.version_id = ?",
                        other.id()));
    }

    private int add(PriceVersion draft, @Nullable UnitSelectionRequest meant, PriceRule rule, Sql prices) {
        var source =
                Sql.of("select u.id as unit_id, p.amount, p.basis " + PLACED).add(prices);
        there(source.add("where u.park_id = ?", draft.parkId()), draft, meant);
        var amounts = amounts(source);
        if (amounts.isEmpty()) {
            return 0;
        }
        var added = database.execute(Sql.of(
                        "insert into price_line (park_id, version_id, unit_id, amount, basis) select ?, ?, s.unit_id, r.after, s.basis from (",
                        draft.parkId(),
                        draft.id())
                .add(source)
                .add(
                        ") s join unnest(?::numeric[], ?::numeric[]) as r(before, after) on r.before = s.amount"
                                + " on conflict on constraint pk_price_line do nothing",
                        amounts,
                        after(amounts, rule)));
        requireBounded(draft);
        return added;
    }

    /** Lines of the units meant go up or down. */
    int adjust(PriceVersion draft, @Nullable UnitSelectionRequest meant, PriceRule rule) {
        var source = Sql.of("select l.amount " + PLACED).add("""
                join price_line l on l.park_id = u.park_id and l.unit_id = u.id and l.version_id = ?
                where u.park_id = ?""", draft.id(), draft.parkId());
        var amounts = amounts(there(source, draft, meant));
        if (amounts.isEmpty()) {
            return 0;
        }
        var change = Sql.of("update price_line l set amount = r.after " + PLACED)
                .add(", unnest(?::numeric[], ?::numeric[]) as r(before, after)", amounts, after(amounts, rule))
                .add("""
                        where l.park_id = u.park_id and l.unit_id = u.id and l.version_id = ? and u.park_id = ?
                            and r.before = l.amount and r.after <> l.amount""", draft.id(), draft.parkId());
        return database.execute(there(change, draft, meant));
    }

    /** One price for every unit meant. */
    int set(PriceVersion draft, @Nullable UnitSelectionRequest meant, Price price) {
        var change = Sql.of(
                        "insert into price_line (park_id, version_id, unit_id, amount, basis) select u.park_id, ?, u.id, ?, ? "
                                + PLACED,
                        draft.id(),
                        price.amount(),
                        price.basis())
                .add("where u.park_id = ?", draft.parkId());
        var changed = database.execute(there(change, draft, meant).add("""
                on conflict on constraint pk_price_line do update set amount = excluded.amount, basis = excluded.basis
                where (price_line.amount, price_line.basis) is distinct from (excluded.amount, excluded.basis)"""));
        requireBounded(draft);
        return changed;
    }

    /** The price of one unit, which the caller knows to be there. */
    void set(PriceVersion draft, UUID unitId, Price price) {
        database.execute(Sql.of("""
                insert into price_line (park_id, version_id, unit_id, amount, basis) values (?, ?, ?, ?, ?)
                on conflict on constraint pk_price_line do update set amount = excluded.amount, basis = excluded.basis""", draft.parkId(), draft.id(), unitId, price.amount(), price.basis()));
        requireBounded(draft);
    }

    /** The units meant are not listed any more. */
    int remove(PriceVersion draft, @Nullable UnitSelectionRequest meant) {
        var change = Sql.of(
                        "delete from price_line l using unit u join floor f on f.park_id = u.park_id and f.id = u.floor_id")
                .add("""
                        where l.park_id = u.park_id and l.unit_id = u.id and l.version_id = ? and u.park_id = ?""", draft.id(), draft.parkId());
        return database.execute(narrow(change, meant));
    }

    int remove(PriceVersion draft, UUID unitId) {
        return database.execute(Sql.of(
                "delete from price_line where park_id = ? and version_id = ? and unit_id = ?",
                draft.parkId(),
                draft.id(),
                unitId));
    }

    /** Lines of units that end before the list takes effect. */
    int removeGone(PriceVersion draft) {
        return database.execute(Sql.of("""
                delete from price_line l using unit u
                where l.park_id = ? and l.version_id = ? and u.park_id = l.park_id and u.id = l.unit_id
                    and u.valid_to <= ?""", draft.parkId(), draft.id(), draft.effectiveOn()));
    }

    Optional<Price> find(PriceVersion list, UUID unitId) {
        return database.first(
                Sql.of(
                        "select amount, basis from price_line where park_id = ? and version_id = ? and unit_id = ?",
                        list.parkId(),
                        list.id(),
                        unitId),
                row -> new Price(row.decimal("amount"), row.constant("basis", PriceBasis.class)));
    }

    private List<BigDecimal> amounts(Sql source) {
        return database.list(
                Sql.of("select distinct amount from (").add(source).add(") s"), row -> row.decimal("amount"));
    }

    private static List<BigDecimal> after(List<BigDecimal> amounts, PriceRule rule) {
        return amounts.stream().map(rule::of).toList();
    }

    /** Units meant that are there when the list takes effect, or come later. */
    private static Sql there(Sql sql, PriceVersion draft, @Nullable UnitSelectionRequest meant) {
        return narrow(sql.add("and (u.valid_to is null or u.valid_to > ?)", draft.effectiveOn()), meant);
    }

    private static Sql narrow(Sql sql, @Nullable UnitSelectionRequest meant) {
        return meant == null
                ? sql
                : sql.filter(meant.buildingId(), "and f.building_id = ?")
                        .filter(meant.floorId(), "and f.id = ?")
                        .filter(meant.kinds(), "and u.kind = any(?)");
    }

    private void requireBounded(PriceVersion draft) {
        if (count(draft) > MOST) {
            throw PriceVersionErrors.TOO_LARGE.raise("max", MOST);
        }
    }
}
