package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.OccupancyResponse;
import org.seedbed.lease.internal.OccupancyJson.UnitOccupancyView;
import org.seedbed.lease.internal.UnitOnDay.Letting;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants;
import org.seedbed.tenancy.Tenants.TenantOnDay;

/**
 * Who is where on a day. Reads the units of the park (some twenty thousand at most) once and adds up in memory, so that a
 * figure and the units it drills down to come from the same rows.
 */
@ApplicationScoped
class OccupancyQueries {

    private static final Comparator<UnitOnDay> IN_THE_HOUSE = Comparator.comparing(UnitOnDay::buildingCode)
            .thenComparingInt(UnitOnDay::floorLevel)
            .thenComparing(UnitOnDay::number);

    private final Database database;
    private final Tenants tenants;

    OccupancyQueries(Database database, Tenants tenants) {
        this.database = database;
        this.tenants = tenants;
    }

    @Transactional
    OccupancyResponse occupancy(UUID parkId, LocalDate on) {
        var staying = tenants.on(parkId, on);
        return OccupancyCalculator.occupancy(on, units(parkId, on, staying), staying);
    }

    /** Only the units shown are named: the names of a whole park's companies cost more than its figures. */
    @Transactional
    Page<UnitOccupancyView> units(UUID parkId, LocalDate on, OccupancyFilter filter, PageParams page) {
        var found = units(parkId, on, tenants.on(parkId, on)).stream()
                .filter(unit -> filter.admits(unit, on))
                .sorted(IN_THE_HOUSE)
                .toList();
        var shown = Page.cut(found, page);
        var names = tenants.names(
                parkId,
                shown.items().stream()
                        .flatMap(unit -> unit.lettings().stream())
                        .map(Letting::tenantId)
                        .distinct()
                        .toList());
        return shown.map(unit -> unit.view(on, names));
    }

    private List<UnitOnDay> units(UUID parkId, LocalDate on, List<TenantOnDay> staying) {
        var lettings = lettings(parkId, on, staying);
        var floors = floors(parkId);
        var living = Sql.of(
                "select u.id, u.number, u.kind, u.area, u.seats, u.floor_id from unit u where u.park_id = ?", parkId);
        return database.list(UnitLife.on(living, on), row -> {
            var floor = Objects.requireNonNull(floors.get(row.uuid("floor_id")));
            return new UnitOnDay(
                    row.uuid("id"),
                    row.text("number"),
                    row.constant("kind", UnitKind.class),
                    row.decimal("area"),
                    row.integerOrNull("seats"),
                    floor.buildingId(),
                    floor.buildingCode(),
                    floor.id(),
                    floor.level(),
                    floor.label(),
                    lettings.getOrDefault(row.uuid("id"), List.of()));
        });
    }

    /** A floor with its building: some dozens of them, so they are not carried along with every unit. */
    private record Floor(UUID id, int level, String label, UUID buildingId, String buildingCode) {}

    private Map<UUID, Floor> floors(UUID parkId) {
        return database
                .list(
                        Sql.of("""
                                select f.id, f.level::int as level, f.label, b.id as building_id, b.code
                                from floor f
                                join building b on b.park_id = f.park_id and b.id = f.building_id
                                where f.park_id = ?""", parkId),
                        row -> new Floor(
                                row.uuid("id"),
                                row.integer("level"),
                                row.text("label"),
                                row.uuid("building_id"),
                                row.text("code")))
                .stream()
                .collect(Collectors.toMap(Floor::id, Function.identity()));
    }

    private Map<UUID, List<Letting>> lettings(UUID parkId, LocalDate on, List<TenantOnDay> staying) {
        var stages = new HashMap<UUID, @Nullable Stage>();
        staying.forEach(tenant -> stages.put(tenant.id(), tenant.stage()));
        var lettings = new HashMap<UUID, List<Letting>>();
        database.list(
                Sql.of("""
                        select x.unit_id, x.lease_id as id, x.tenant_id, max(x.ends_on) as ends_on,
                               sum(upper(x.seats) - lower(x.seats))::int as seats
                        from letting x
                        where x.park_id = ? and x.starts_on <= ? and x.ends_on > ?
                        group by x.unit_id, x.lease_id, x.tenant_id""", parkId, on, on),
                row -> lettings.computeIfAbsent(row.uuid("unit_id"), id -> new ArrayList<>())
                        .add(new Letting(
                                row.uuid("id"),
                                row.uuid("tenant_id"),
                                stages.get(row.uuid("tenant_id")),
                                row.date("ends_on").minusDays(1),
                                row.integerOrNull("seats"))));
        return lettings;
    }
}
