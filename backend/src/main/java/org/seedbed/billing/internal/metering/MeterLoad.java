package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterData.Counted;
import org.seedbed.billing.internal.metering.MeterData.Days;
import org.seedbed.billing.internal.metering.MeterData.Let;
import org.seedbed.billing.internal.metering.MeterData.Load;
import org.seedbed.billing.internal.metering.MeterData.Room;
import org.seedbed.billing.internal.metering.MeterShare.PriceFrom;
import org.seedbed.billing.internal.tariff.Tariffs;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** The meters that concern some tenants, with everybody else who shares them: few statements for many tenants. */
final class MeterLoad {

    /** Rooms a meter counts for. Floors, buildings and the park mean what can be let there; a room named by itself counts. */
    private static final String ROOMS = """
            select p.meter_id, p.from_on, p.to_on, u.id as unit_id, u.number, u.area, u.seats, u.valid_from, u.valid_to
            from meter_party p
            join unit u on u.park_id = p.park_id and (u.id = p.unit_id or p.unit_id is null and u.kind in ('OFFICE', 'WORKSTATION'))
            join floor f on f.park_id = u.park_id and f.id = u.floor_id
            where p.park_id = ? and (p.unit_id = u.id or p.floor_id = f.id or p.building_id = f.building_id
                or num_nonnulls(p.unit_id, p.floor_id, p.building_id) = 0)""";

    private record MeterRow(UUID id, String number, MeterFee fee, boolean shared) {}

    private record RoomRow(UUID meterId, Room room) {}

    private record DeviceRow(
            UUID meterId,
            UUID deviceId,
            String number,
            BigDecimal multiplier,
            LocalDate installedOn,
            @Nullable LocalDate removedOn) {

        /** Refused when what was seen falls, for which no other tenant's bills are to break. */
        Counted counted(List<Reading> readings) {
            return new Counted(new Device(number, multiplier, readings), installedOn, removedOn);
        }
    }

    private final UUID parkId;
    private final SqlRunner rows;

    private MeterLoad(UUID parkId, SqlRunner rows) {
        this.parkId = parkId;
        this.rows = rows;
    }

    static Load of(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        return new MeterLoad(parkId, rows).load(List.copyOf(tenantIds));
    }

    private Load load(List<UUID> tenants) {
        var meters = rows.list(
                Sql.of(
                                "select m.id, m.number, m.fee, m.shared from meter m where m.park_id = ? and m.id in (select r.meter_id from (",
                                parkId)
                        .add(ROOMS, parkId)
                        .add("""
                                ) r join lease_unit x on x.unit_id = r.unit_id
                                join lease l on l.park_id = x.park_id and l.id = x.lease_id
                                where x.park_id = ? and l.tenant_id = any(?)) order by m.number, m.id""", parkId, tenants),
                row -> new MeterRow(
                        row.uuid("id"), row.text("number"), row.constant("fee", MeterFee.class), row.bool("shared")));
        if (meters.isEmpty()) {
            return new Load(List.of(), Map.of());
        }
        var ids = meters.stream().map(MeterRow::id).toList();
        var devices = devices(ids);
        var rooms = rooms(ids).stream()
                .collect(Collectors.groupingBy(
                        RoomRow::meterId, Collectors.mapping(RoomRow::room, Collectors.toList())));
        var data = meters.stream()
                .map(m -> new MeterData(
                        m.id(),
                        m.number(),
                        m.fee(),
                        m.shared(),
                        devices.getOrDefault(m.id(), List.of()),
                        rooms.getOrDefault(m.id(), List.of())))
                .toList();
        return new Load(data, prices());
    }

    /** With their readings that hold, by meter. */
    private Map<UUID, List<Counted>> devices(List<UUID> meters) {
        var readings = readings(meters);
        return rows
                .list(
                        Sql.of("""
                        select id, meter_id, number, multiplier, installed_on, removed_on from meter_device
                        where park_id = ? and meter_id = any(?) order by meter_id, installed_on""", parkId, meters),
                        row -> new DeviceRow(
                                row.uuid("meter_id"),
                                row.uuid("id"),
                                row.text("number"),
                                row.decimal("multiplier").stripTrailingZeros(),
                                row.date("installed_on"),
                                row.dateOrNull("removed_on")))
                .stream()
                .collect(Collectors.groupingBy(
                        DeviceRow::meterId,
                        Collectors.mapping(
                                device -> device.counted(readings.getOrDefault(device.deviceId(), List.of())),
                                Collectors.toList())));
    }

    private Map<UUID, List<Reading>> readings(List<UUID> meters) {
        return rows
                .list(
                        Sql.of("""
                                select r.device_id, r.day, r.value, r.estimated from meter_reading r
                                where r.park_id = ? and r.meter_id = any(?)
                                    and not exists (select 1 from meter_reading c where c.park_id = r.park_id and c.corrects_id = r.id)
                                order by r.day, r.id""", parkId, meters),
                        row -> Map.entry(
                                row.uuid("device_id"),
                                new Reading(
                                        row.date("day"),
                                        row.decimal("value").stripTrailingZeros(),
                                        row.bool("estimated"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<RoomRow> rooms(List<UUID> meters) {
        var found = rows.list(
                Sql.of(ROOMS, parkId).add("and p.meter_id = any(?) order by u.number, u.id, p.from_on", meters),
                row -> new RoomRow(row.uuid("meter_id"), room(row)));
        var units = found.stream().map(row -> row.room().unitId()).distinct().toList();
        var lets = rows.list(Sql.of("""
                                select x.unit_id, l.tenant_id, lower(x.seats) as first_seat,
                                    upper(x.seats) - lower(x.seats) as seats, x.starts_on, x.ends_on
                                from lease_unit x join lease l on l.park_id = x.park_id and l.id = x.lease_id
                                where x.park_id = ? and x.unit_id = any(?) order by x.starts_on, x.seats""", parkId, units), row -> Map.entry(row.uuid("unit_id"), let(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return found.stream()
                .map(row -> new RoomRow(
                        row.meterId(),
                        with(row.room(), lets.getOrDefault(row.room().unitId(), List.of()))))
                .toList();
    }

    private static Room with(Room room, List<Let> lets) {
        return new Room(room.unitId(), room.number(), room.area(), room.seats(), room.days(), lets);
    }

    private static Room room(Row row) {
        var from = row.date("from_on");
        var begun = row.dateOrNull("valid_from");
        var to = row.dateOrNull("to_on");
        var ended = row.dateOrNull("valid_to");
        return new Room(
                row.uuid("unit_id"),
                row.text("number"),
                row.decimal("area"),
                row.integerOrNull("seats"),
                new Days(
                        begun != null && begun.isAfter(from) ? begun : from,
                        to == null || (ended != null && ended.isBefore(to)) ? ended : to),
                List.of());
    }

    private static Let let(Row row) {
        return new Let(
                row.uuid("tenant_id"),
                row.integerOrNull("first_seat"),
                row.integerOrNull("seats"),
                new DaySpan(row.date("starts_on"), row.date("ends_on")));
    }

    private Map<MeterFee, List<PriceFrom>> prices() {
        var tariffs = Tariffs.of(parkId, rows);
        var prices = new EnumMap<MeterFee, List<PriceFrom>>(MeterFee.class);
        Arrays.stream(MeterFee.values())
                .forEach(fee -> prices.put(
                        fee,
                        tariffs.of(fee.fee(), ChargeBasis.USAGE).stream()
                                .map(price -> new PriceFrom(price.from(), price.unitPrice()))
                                .toList()));
        return prices;
    }
}
