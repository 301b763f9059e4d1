package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.seedbed.lease.Occupancy;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;

/**
 * The same sums as {@link OccupancyQueries} shows for lettable units, added up by the database: who asks for a park's headline
 * or for a thousand parks wants no unit of them.
 */
@ApplicationScoped
class LetOnDays implements Occupancy {

    private static final List<UnitKind> LETTABLE =
            Arrays.stream(UnitKind.values()).filter(UnitKind::isLettable).toList();

    /** A range of seats without an end is the whole unit. */
    private static final String LET = """
            select u.area, coalesce(x.whole or (u.seats > 0 and x.taken >= u.seats), false) as all_let,
                round(case when x.unit_id is null then 0
                    when x.whole or (u.seats > 0 and x.taken >= u.seats) then u.area
                    when u.seats > 0 then u.area * x.taken / u.seats
                    else 0 end, 2) as area_let
            from unit u
            left join (
                select unit_id, bool_or(upper(seats) is null) as whole, sum(upper(seats) - lower(seats)) as taken
                from lease_unit where park_id = ? and starts_on <= ? and ends_on > ?
                group by unit_id) x on x.unit_id = u.id
            where u.park_id = ? and u.kind = any(?)""";

    @Override
    public LetOnDay on(UUID parkId, LocalDate day, SqlRunner rows) {
        var units = UnitLife.on(Sql.of(LET, parkId, day, day, parkId, LETTABLE), day);
        return rows.first(Sql.of("""
                                select count(*)::int as units, (count(*) filter (where all_let))::int as units_let,
                                    coalesce(sum(area), 0.00) as area, coalesce(sum(area_let), 0.00) as area_let from (""").add(units).add(") u"), LetOnDays::figures).orElseThrow();
    }

    private static LetOnDay figures(Row row) {
        var all = row.decimal("area");
        var let = row.decimal("area_let");
        return new LetOnDay(
                row.integer("units"), row.integer("units_let"), all, let, all.signum() == 0 ? null : rate(let, all));
    }

    private static BigDecimal rate(BigDecimal let, BigDecimal all) {
        return let.divide(all, 4, RoundingMode.HALF_UP);
    }
}
