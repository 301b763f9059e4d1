package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import org.seedbed.audit.Change;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.internal.SpaceTrail;
import org.seedbed.space.internal.SpaceTrail.Price;

/**
 * Writes a list into the dated prices of its units. The period that runs on the list's day ends there; one that somebody
 * set by hand from a later day stays and ends the list's. The caller publishes alone.
 */
@ApplicationScoped
class PublishedPrices {

    /** A unit that begins later is priced from its first day on. */
    private static final String LINES = """
            (select l.park_id, l.unit_id, u.number, l.amount, l.basis, greatest(v.effective_on, u.valid_from) as starts
            from price_line l
            join price_version v on v.park_id = l.park_id and v.id = l.version_id
            join unit u on u.park_id = l.park_id and u.id = l.unit_id
            where l.park_id = ? and l.version_id = ?) x""";

    private final Database database;
    private final Trail trail;

    PublishedPrices(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    void write(PriceVersion list) {
        record(list);
        database.execute(Sql.of("update unit_price p set valid_to = x.starts from " + LINES, list.parkId(), list.id())
                .add("""
                        where p.park_id = x.park_id and p.unit_id = x.unit_id
                            and p.valid_from < x.starts and (p.valid_to is null or p.valid_to > x.starts)"""));
        database.execute(Sql.of(
                        "update unit_price p set amount = x.amount, basis = x.basis, version_id = ? from " + LINES,
                        list.id(),
                        list.parkId(),
                        list.id())
                .add("where p.park_id = x.park_id and p.unit_id = x.unit_id and p.valid_from = x.starts"));
        database.execute(
                Sql.of("""
                        insert into unit_price (park_id, id, unit_id, valid_from, valid_to, amount, basis, version_id)
                        select x.park_id, gen_random_uuid(), x.unit_id, x.starts,
                            (select min(later.valid_from) from unit_price later
                             where later.park_id = x.park_id and later.unit_id = x.unit_id and later.valid_from > x.starts),
                            x.amount, x.basis, ? from
                        """ + LINES, list.id(), list.parkId(), list.id()).add("""
                        where not exists (
                            select from unit_price p
                            where p.park_id = x.park_id and p.unit_id = x.unit_id and p.valid_from = x.starts)"""));
    }

    /** In the timeline of each unit whose price changes, before it does. */
    private void record(PriceVersion list) {
        var changes = Sql.of(
                        "select x.*, p.valid_from, p.amount as was, p.basis as was_basis from " + LINES,
                        list.parkId(),
                        list.id())
                .add("""
                        left join unit_price p on p.park_id = x.park_id and p.unit_id = x.unit_id
                            and p.valid_from <= x.starts and (p.valid_to is null or p.valid_to > x.starts)
                        where (p.amount, p.basis) is distinct from (x.amount, x.basis)""");
        database.runs(changes, "order by x.number, x.unit_id", row -> change(list, row), trail::record);
    }

    private static Change change(PriceVersion list, Row row) {
        var was = row.decimalOrNull("was");
        return SpaceTrail.priceSet(
                list.parkId(),
                row.uuid("unit_id"),
                row.text("number"),
                was == null
                        ? null
                        : new Price(row.date("valid_from"), was, row.constant("was_basis", PriceBasis.class)),
                new Price(
                        row.date("starts"),
                        row.decimal("amount"),
                        row.constant("basis", PriceBasis.class),
                        list.number()));
    }
}
