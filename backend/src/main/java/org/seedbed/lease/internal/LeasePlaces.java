package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/** The rooms and seats of leases. */
@ApplicationScoped
class LeasePlaces {

    /**
     * What is let of one unit.
     *
     * @param capacity seats the unit has, when it has any
     */
    record Place(LeaseUnitView view, @Nullable Integer capacity) {

        /** What the price is multiplied by; null when the price counts what this unit does not have. */
        private @Nullable BigDecimal quantity(PriceBasis basis) {
            return switch (basis) {
                case SQM_MONTH -> view.seats() == null ? view.area() : null;
                case SEAT_MONTH -> {
                    var seats = view.seats() == null ? capacity : view.seats();
                    yield seats == null ? null : BigDecimal.valueOf(seats);
                }
            };
        }
    }

    private final Database database;

    LeasePlaces(Database database) {
        this.database = database;
    }

    /** By lease, each unit once for the same days; its seats on them are counted together and named by their runs. */
    Map<UUID, List<Place>> of(UUID parkId, Collection<UUID> leaseIds) {
        var places = new HashMap<UUID, List<Place>>();
        if (leaseIds.isEmpty()) {
            return places;
        }
        database.list(
                Sql.of("""
                        select l.lease_id, u.id, u.number, u.area, u.seats as capacity,
                               sum(upper(l.seats) - lower(l.seats))::int as seats, l.starts_on, l.ends_on,
                               (select string_agg(case upper(run) - lower(run) when 1 then lower(run)::text
                                    else lower(run) || '–' || upper(run) - 1 end, ', ' order by run)
                                from unnest(range_agg(l.seats)) run) as seat_numbers
                        from lease_unit l join unit u on u.park_id = l.park_id and u.id = l.unit_id
                        where l.park_id = ? and l.lease_id = any(?)
                        group by l.lease_id, u.id, u.number, u.area, u.seats, l.starts_on, l.ends_on
                        order by u.number, l.starts_on, l.ends_on""", parkId, leaseIds),
                row -> places.computeIfAbsent(row.uuid("lease_id"), id -> new ArrayList<>())
                        .add(place(row)));
        return places;
    }

    private static Place place(Row row) {
        var view = new LeaseUnitView(
                row.uuid("id"),
                row.text("number"),
                row.decimal("area"),
                row.integerOrNull("seats"),
                row.textOrNull("seat_numbers"),
                row.date("starts_on"),
                row.date("ends_on"));
        return new Place(view, row.integerOrNull("capacity"));
    }

    /** Of the leases those whose tenant goes on in one of their units the day they end. */
    Set<UUID> continued(UUID parkId, Collection<UUID> leaseIds) {
        if (leaseIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.list(Sql.of("""
                select distinct l.id
                from lease l
                join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id
                join lease_unit n on n.park_id = u.park_id and n.unit_id = u.unit_id and n.starts_on = l.ends_on
                join lease nl on nl.park_id = n.park_id and nl.id = n.lease_id and nl.tenant_id = l.tenant_id
                where l.park_id = ? and l.id = any(?)""", parkId, leaseIds), row -> row.uuid("id")));
    }

    /** The rent of a whole month as it stands on the last day before any waiver; null when no price was agreed. */
    static @Nullable Money monthlyRent(
            @Nullable Money unitPrice, @Nullable PriceBasis basis, LocalDate endsOn, List<Place> places) {
        if (unitPrice == null || basis == null) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var place : places) {
            if (place.view().to().isBefore(endsOn)) {
                continue;
            }
            var quantity = place.quantity(basis);
            if (quantity == null) {
                return null;
            }
            sum = sum.add(quantity.multiply(unitPrice.amount()));
        }
        return Money.cny(sum);
    }
}
