package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlace;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlaceRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlacesView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** Whose use meters count, by days: rooms, floors, buildings, the park. */
@ApplicationScoped
class MeterPlaces {

    private record Dated(
            UUID meterId, LocalDate from, @Nullable LocalDate to, MeterPlace place) {}

    private final Database database;

    MeterPlaces(Database database) {
        this.database = database;
    }

    /** From the day on, in place of those before; none of them may begin later. */
    void set(UUID parkId, UUID meterId, LocalDate from, List<MeterPlaceRequest> places) {
        database.execute(Sql.of(
                "delete from meter_party where park_id = ? and meter_id = ? and from_on = ?", parkId, meterId, from));
        database.execute(Sql.of(
                "update meter_party set to_on = ? where park_id = ? and meter_id = ? and to_on is null",
                from,
                parkId,
                meterId));
        database.batch(
                """
                insert into meter_party (park_id, id, meter_id, unit_id, floor_id, building_id, from_on)
                values (?, ?, ?, ?, ?, ?, ?)""",
                places.stream()
                        .distinct()
                        .map(place -> values(
                                parkId,
                                UUID.randomUUID(),
                                meterId,
                                place.unitId(),
                                place.floorId(),
                                place.buildingId(),
                                from))
                        .toList());
    }

    /** The places of each meter on a day. */
    Map<UUID, List<MeterPlace>> on(UUID parkId, Collection<UUID> meterIds, LocalDate day) {
        return dated(parkId, meterIds).stream()
                .filter(d -> !d.from().isAfter(day) && (d.to() == null || day.isBefore(d.to())))
                .collect(Collectors.groupingBy(Dated::meterId, Collectors.mapping(Dated::place, Collectors.toList())));
    }

    /** The newest first. */
    List<MeterPlacesView> history(UUID parkId, UUID meterId) {
        var byDay = new LinkedHashMap<LocalDate, List<Dated>>();
        for (var dated : dated(parkId, List.of(meterId)).reversed()) {
            byDay.computeIfAbsent(dated.from(), day -> new ArrayList<>()).add(dated);
        }
        return byDay.entrySet().stream()
                .map(of -> new MeterPlacesView(
                        of.getKey(),
                        of.getValue().getFirst().to(),
                        of.getValue().reversed().stream().map(Dated::place).toList()))
                .toList();
    }

    private List<Dated> dated(UUID parkId, Collection<UUID> meterIds) {
        return database.list(Sql.of("""
                        select p.*, coalesce(u.number, fb.code || ' ' || f.label, b.name) as name
                        from meter_party p
                        left join unit u on u.park_id = p.park_id and u.id = p.unit_id
                        left join floor f on f.park_id = p.park_id and f.id = p.floor_id
                        left join building fb on fb.park_id = f.park_id and fb.id = f.building_id
                        left join building b on b.park_id = p.park_id and b.id = p.building_id
                        where p.park_id = ? and p.meter_id = any(?) order by p.from_on, name, p.id""", parkId, meterIds), MeterPlaces::dated);
    }

    private static Dated dated(Row row) {
        return new Dated(
                row.uuid("meter_id"),
                row.date("from_on"),
                row.dateOrNull("to_on"),
                new MeterPlace(
                        row.uuidOrNull("unit_id"),
                        row.uuidOrNull("floor_id"),
                        row.uuidOrNull("building_id"),
                        row.textOrNull("name")));
    }

    /** The day the present ones hold from. */
    LocalDate since(UUID parkId, UUID meterId) {
        return database.first(
                        Sql.of(
                                "select max(from_on) as since from meter_party where park_id = ? and meter_id = ?",
                                parkId,
                                meterId),
                        row -> row.date("since"))
                .orElseThrow();
    }

    static List<String> names(List<MeterPlace> places) {
        return places.stream().map(MeterPlace::name).filter(Objects::nonNull).toList();
    }

    /** List.of refuses nulls. */
    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
