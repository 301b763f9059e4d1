package org.seedbed.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What units cost by the price lists, day by day; whoever agrees on another price is asked why. */
@ApplicationScoped
public class UnitPrices {

    private final Database database;

    UnitPrices(Database database) {
        this.database = database;
    }

    /**
     * The list price of a unit on the days {@code [from, to)}.
     *
     * @param to null: until a later list says otherwise
     */
    public record ListPrice(
            UUID unitId,
            PriceBasis basis,
            BigDecimal amount,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Every list price of the units that holds on a day of {@code [from, to)}, by unit and day. */
    public List<ListPrice> during(UUID parkId, Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        return database.list(
                Sql.of("""
                        select unit_id, basis, amount, valid_from, valid_to from unit_price
                        where park_id = ? and unit_id = any(?) and valid_from < ? and (valid_to is null or valid_to > ?)
                        order by unit_id, valid_from""", parkId, unitIds, to, from),
                row -> new ListPrice(
                        row.uuid("unit_id"),
                        row.constant("basis", PriceBasis.class),
                        row.decimal("amount"),
                        row.date("valid_from"),
                        row.dateOrNull("valid_to")));
    }
}
