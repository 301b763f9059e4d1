package org.seedbed.space.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.internal.SpaceJson.BuildingRequest;
import org.seedbed.space.internal.SpaceJson.BuildingView;
import org.seedbed.space.internal.SpaceJson.FloorRequest;
import org.seedbed.space.internal.SpaceJson.FloorView;

/** Buildings and their floors: a plain register that only grows. */
@ApplicationScoped
public class BuildingPlan {

    private final Database database;
    private final Trail trail;

    BuildingPlan(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** Buildings by code, each with its floors from the lowest up. */
    @Transactional
    Page<BuildingView> list(UUID parkId, PageParams page) {
        var buildings = database.page(
                Sql.of("select id, code, name from building where park_id = ?", parkId),
                " order by code",
                page,
                row -> new BuildingView(row.uuid("id"), row.text("code"), row.text("name"), List.of()));
        var floors =
                floors(parkId, buildings.items().stream().map(BuildingView::id).toList());
        return buildings.map(b -> new BuildingView(b.id(), b.code(), b.name(), floors.getOrDefault(b.id(), List.of())));
    }

    @Transactional
    BuildingView create(UUID parkId, BuildingRequest request) {
        var id = UUID.randomUUID();
        var code = request.code().strip();
        var name = request.name().strip();
        database.execute(
                Sql.of("insert into building (park_id, id, code, name) values (?, ?, ?, ?)", parkId, id, code, name));
        var floors = new ArrayList<FloorView>();
        for (var level : request.floors().stream().sorted().toList()) {
            floors.add(insert(parkId, id, level, null));
        }
        var building = new BuildingView(id, code, name, floors);
        trail.record(SpaceTrail.buildingCreated(parkId, building));
        return building;
    }

    @Transactional
    FloorView addFloor(UUID parkId, UUID buildingId, FloorRequest request) {
        var floor = insert(parkId, buildingId, request.level(), request.label());
        trail.record(SpaceTrail.floorAdded(parkId, buildingId, floor));
        return floor;
    }

    /** The floor, made together with its building where they are missing. Several may ask for the same one at once. */
    @Transactional
    public UUID ensureFloor(UUID parkId, String buildingCode, int level) {
        var building = database.execute(Sql.of("""
                insert into building (park_id, id, code, name) values (?, ?, ?, ?)
                on conflict on constraint uq_building__park_code do nothing""", parkId, UUID.randomUUID(), buildingCode, buildingCode + "栋"));
        var floor = database.execute(Sql.of(
                """
                insert into floor (park_id, id, building_id, level, label)
                select park_id, ?, id, ?, ? from building where park_id = ? and code = ?
                on conflict on constraint uq_floor__building_level do nothing""", UUID.randomUUID(), FloorLevel.require(level), FloorLevel.label(level), parkId, buildingCode));
        if (building + floor > 0) {
            recordMade(parkId, buildingCode, level, building > 0);
        }
        return floorId(parkId, buildingCode, level);
    }

    private void recordMade(UUID parkId, String code, int level, boolean withBuilding) {
        var buildingId = database.first(
                        Sql.of("select id from building where park_id = ? and code = ?", parkId, code),
                        row -> row.uuid("id"))
                .orElseThrow();
        var floor = new FloorView(floorId(parkId, code, level), level, FloorLevel.label(level));
        trail.record(
                withBuilding
                        ? SpaceTrail.buildingCreated(
                                parkId, new BuildingView(buildingId, code, code + "栋", List.of(floor)))
                        : SpaceTrail.floorAdded(parkId, buildingId, floor));
    }

    private UUID floorId(UUID parkId, String buildingCode, int level) {
        return database.first(Sql.of("""
                                select f.id from floor f
                                join building b on b.park_id = f.park_id and b.id = f.building_id
                                where f.park_id = ? and b.code = ? and f.level = ?""", parkId, buildingCode, level), row -> row.uuid("id"))
                .orElseThrow();
    }

    private FloorView insert(UUID parkId, UUID buildingId, int level, @Nullable String label) {
        var text = label == null || label.isBlank() ? FloorLevel.label(level) : label.strip();
        var floor = new FloorView(UUID.randomUUID(), FloorLevel.require(level), text);
        database.execute(Sql.of(
                "insert into floor (park_id, id, building_id, level, label) values (?, ?, ?, ?, ?)",
                parkId,
                floor.id(),
                buildingId,
                floor.level(),
                floor.label()));
        return floor;
    }

    private Map<UUID, List<FloorView>> floors(UUID parkId, List<UUID> buildingIds) {
        return database
                .list(Sql.of("""
                                select building_id, id, level, label from floor
                                where park_id = ? and building_id = any(?) order by building_id, level""", parkId, buildingIds), row -> Map.entry(row.uuid("building_id"), floor(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static FloorView floor(Row row) {
        return new FloorView(row.uuid("id"), row.integer("level"), row.text("label"));
    }
}
