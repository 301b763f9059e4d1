package org.seedbed.space;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.DateRange;

/**
 * The days on which a unit exists, half-open. Splits and merges end units and begin others.
 *
 * @param from null: from the beginning
 * @param to first day after; null: without end
 */
public record UnitLife(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Of a unit that nobody has split or merged. */
    public static final UnitLife ALWAYS = new UnitLife(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether the unit exists on every day of the period. */
    public boolean encloses(DateRange period) {
        return (from == null || !period.from().isBefore(from))
                && (to == null || (period.to() != null && !period.to().isAfter(to)));
    }

    /** Narrows a statement that has {@code unit u} to the units of a day. */
    public static Sql on(Sql sql, LocalDate day) {
        return sql.add(
                "and (u.valid_from is null or u.valid_from <= ?) and (u.valid_to is null or u.valid_to > ?)", day, day);
    }
}
