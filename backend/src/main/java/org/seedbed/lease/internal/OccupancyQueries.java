package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.LettingView;
import org.seedbed.lease.internal.OccupancyJson.OccupancyResponse;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.lease.internal.OccupancyJson.UnitOccupancyView;
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
 * Who is where on a day. Reads the units of the park (hundreds, not millions) once and adds up in memory, so that a
 * figure and the units it drills down to come from the same rows.
 */
@ApplicationScoped
class OccupancyQueries {

    /** What the drill-down is narrowed to; empty means all. */
    record Filter(
            List<OccupancyState> states,
            List<UnitKind> kinds,
            @Nullable UUID buildingId,
            @Nullable UUID floorId,
            @Nullable Stage stage) {

        boolean admits(UnitOnDay unit, LocalDate on) {
            return (states.isEmpty() || states.contains(unit.state(on)))
                    && (kinds.isEmpty() || kinds.contains(unit.kind()))
                    && (buildingId == null || buildingId.equals(unit.buildingId()))
                    && (floorId == null || floorId.equals(unit.floorId()))
                    && (stage == null || unit.lettings().stream().anyMatch(l -> l.stage() == stage));
        }
    }

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

    @Transactional
    Page<UnitOccupancyView> units(UUID parkId, LocalDate on, Filter filter, PageParams page) {
        var found = units(parkId, on, tenants.on(parkId, on)).stream()
                .filter(unit -> filter.admits(unit, on))
                .map(unit -> unit.view(on))
                .toList();
        return Page.cut(found, page);
    }

    private List<UnitOnDay> units(UUID parkId, LocalDate on, List<TenantOnDay> staying) {
        var lettings = lettings(parkId, on, staying);
        var living = UnitLife.on(Sql.of("""
                        select u.id, u.number, u.kind, u.area, u.seats, b.id as building_id, b.code,
                               f.id as floor_id, f.level::int as level, f.label
                        from unit u
                        join floor f on f.park_id = u.park_id and f.id = u.floor_id
                        join building b on b.park_id = f.park_id and b.id = f.building_id
                        where u.park_id = ?""", parkId), on);
        return database.list(
                living.add("order by b.code, f.level, u.number"),
                row -> new UnitOnDay(
                        row.uuid("id"),
                        row.text("number"),
                        row.constant("kind", UnitKind.class),
                        row.decimal("area"),
                        row.integerOrNull("seats"),
                        row.uuid("building_id"),
                        row.text("code"),
                        row.uuid("floor_id"),
                        row.integer("level"),
                        row.text("label"),
                        lettings.getOrDefault(row.uuid("id"), List.of())));
    }

    private Map<UUID, List<LettingView>> lettings(UUID parkId, LocalDate on, List<TenantOnDay> staying) {
        var stages = new HashMap<UUID, @Nullable Stage>();
        staying.forEach(tenant -> stages.put(tenant.id(), tenant.stage()));
        var lettings = new HashMap<UUID, List<LettingView>>();
        database.list(
                Sql.of("""
                        select x.unit_id, x.lease_id as id, x.tenant_id, c.name, max(x.ends_on) as ends_on,
                               sum(upper(x.seats) - lower(x.seats))::int as seats
                        from letting x
                        join tenant t on t.park_id = x.park_id and t.id = x.tenant_id
                        join company c on c.id = t.company_id
                        where x.park_id = ? and x.starts_on <= ? and x.ends_on > ?
                        group by x.unit_id, x.lease_id, x.tenant_id, c.name order by c.name, x.lease_id""", parkId, on, on),
                row -> lettings.computeIfAbsent(row.uuid("unit_id"), id -> new ArrayList<>())
                        .add(new LettingView(
                                row.uuid("id"),
                                row.uuid("tenant_id"),
                                row.text("name"),
                                stages.get(row.uuid("tenant_id")),
                                row.date("ends_on").minusDays(1),
                                row.integerOrNull("seats"))));
        return lettings;
    }
}
