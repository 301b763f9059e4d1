package org.seedbed.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.space.PriceBasis;

/** What leases let to tenants, by days: for whoever charges for it, many tenants at once. */
public final class LeaseFacts {

    private LeaseFacts() {}

    /**
     * A lease with its places.
     *
     * @param to the first day after
     * @param unitPrice 元 a month per {@code basis}; null when none was recorded
     */
    public record LeaseFact(
            UUID id,
            UUID tenantId,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal unitPrice,
            @Nullable PriceBasis basis,
            List<PlaceFact> places) {

        public LeaseFact {
            places = List.copyOf(places);
        }
    }

    /**
     * A unit or a run of its seats on the days {@code [from, to)}.
     *
     * @param area of the unit in ㎡
     * @param firstSeat first of {@code seats} consecutive seats; null for the whole unit
     * @param capacity seats the unit has, when it has any
     */
    public record PlaceFact(
            UUID leaseId,
            UUID unitId,
            String number,
            BigDecimal area,
            @Nullable Integer firstSeat,
            @Nullable Integer seats,
            @Nullable Integer capacity,
            LocalDate from,
            LocalDate to) {}

    /**
     * The leases of these tenants, by first day; their places by unit and day.
     *
     * @param rows whose rows: an actor's, or every one for a job
     */
    public static List<LeaseFact> of(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var tenants = List.copyOf(tenantIds);
        var places = rows.list(Sql.of("""
                                select x.lease_id, x.unit_id, u.number, u.area, u.seats as capacity, lower(x.seats) as first_seat,
                                       upper(x.seats) - lower(x.seats) as seats, x.starts_on, x.ends_on
                                from lease l
                                join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
                                join unit u on u.park_id = x.park_id and u.id = x.unit_id
                                where l.park_id = ? and l.tenant_id = any(?)
                                order by u.number, x.unit_id, x.starts_on, x.seats""", parkId, tenants), LeaseFacts::place).stream()
                .collect(Collectors.groupingBy(PlaceFact::leaseId));
        return new ArrayList<>(rows.list(
                Sql.of("""
                        select id, tenant_id, starts_on, ends_on, unit_price, basis from lease
                        where park_id = ? and tenant_id = any(?) order by starts_on, id""", parkId, tenants),
                row -> new LeaseFact(
                        row.uuid("id"),
                        row.uuid("tenant_id"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.decimalOrNull("unit_price"),
                        row.constantOrNull("basis", PriceBasis.class),
                        places.getOrDefault(row.uuid("id"), List.of()))));
    }

    private static PlaceFact place(Row row) {
        return new PlaceFact(
                row.uuid("lease_id"),
                row.uuid("unit_id"),
                row.text("number"),
                row.decimal("area"),
                row.integerOrNull("first_seat"),
                row.integerOrNull("seats"),
                row.integerOrNull("capacity"),
                row.date("starts_on"),
                row.date("ends_on"));
    }
}
