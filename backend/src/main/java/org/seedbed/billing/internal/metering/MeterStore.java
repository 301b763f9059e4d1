package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterJson.MeterDeviceRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Meters, devices and readings as they are stored. Whoever writes about a meter holds it. */
@ApplicationScoped
class MeterStore {

    /** What is said of a meter. */
    record Meter(
            UUID id,
            int version,
            String number,
            MeterFee fee,
            boolean shared,
            @Nullable String place) {}

    /** On the days {@code [installedOn, removedOn)}; its last reading is of the day it was removed on. */
    record Device(
            UUID id,
            UUID meterId,
            String number,
            BigDecimal multiplier,
            LocalDate installedOn,
            @Nullable LocalDate removedOn) {

        boolean countsOn(LocalDate day) {
            return !day.isBefore(installedOn) && (removedOn == null || day.isBefore(removedOn));
        }
    }

    /** A reading that holds. */
    record Held(UUID id, UUID meterId, UUID deviceId, Reading reading) {}

    /** What a person wrote down. */
    record NewReading(
            UUID deviceId,
            Reading reading,
            @Nullable String note,
            @Nullable UUID corrects) {}

    private final Database database;
    private final BusinessClock clock;

    MeterStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Held until the transaction ends; of another park it does not exist. */
    Meter lock(UUID parkId, UUID id) {
        var meter = lock(parkId, List.of(id)).get(id);
        if (meter == null) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return meter;
    }

    /** In the order of ids, so that two who hold many wait for one another and do not block. */
    Map<UUID, Meter> lock(UUID parkId, Collection<UUID> ids) {
        return database
                .list(
                        Sql.of(
                                "select * from meter where park_id = ? and id = any(?) order by id for no key update",
                                parkId,
                                ids),
                        MeterStore::meter)
                .stream()
                .collect(Collectors.toMap(Meter::id, meter -> meter));
    }

    void add(UUID parkId, Meter meter) {
        database.execute(Sql.of(
                "insert into meter (park_id, id, version, number, fee, shared, place) values (?, ?, ?, ?, ?, ?, ?)",
                parkId,
                meter.id(),
                meter.version(),
                meter.number(),
                meter.fee(),
                meter.shared(),
                meter.place()));
    }

    void change(UUID parkId, UUID id, String number, @Nullable String place) {
        database.execute(Sql.of(
                "update meter set version = version + 1, number = ?, place = ? where park_id = ? and id = ?",
                number,
                place,
                parkId,
                id));
    }

    void touch(UUID parkId, UUID id) {
        database.execute(Sql.of("update meter set version = version + 1 where park_id = ? and id = ?", parkId, id));
    }

    /** By the day they were put in. */
    List<Device> devices(UUID parkId, Collection<UUID> meterIds) {
        return database.list(
                Sql.of(
                        "select * from meter_device where park_id = ? and meter_id = any(?) order by meter_id, installed_on",
                        parkId,
                        meterIds),
                MeterStore::device);
    }

    UUID addDevice(UUID parkId, UUID meterId, LocalDate day, MeterDeviceRequest device) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into meter_device (park_id, id, meter_id, number, multiplier, installed_on)
                values (?, ?, ?, ?, ?, ?)""", parkId, id, meterId, device.number().strip(), device.multiplier(), day));
        return id;
    }

    void removeDevice(UUID parkId, UUID deviceId, LocalDate day) {
        database.execute(
                Sql.of("update meter_device set removed_on = ? where park_id = ? and id = ?", day, parkId, deviceId));
    }

    /** Those that hold, by day. */
    List<Held> held(UUID parkId, Collection<UUID> meterIds) {
        return database.list(
                Sql.of("""
                        select r.id, r.meter_id, r.device_id, r.day, r.value, r.estimated from meter_reading r
                        where r.park_id = ? and r.meter_id = any(?)
                            and not exists (select 1 from meter_reading c where c.park_id = r.park_id and c.corrects_id = r.id)
                        order by r.day, r.id""", parkId, meterIds),
                row -> new Held(
                        row.uuid("id"),
                        row.uuid("meter_id"),
                        row.uuid("device_id"),
                        new Reading(row.date("day"), row.decimal("value"), row.bool("estimated"))));
    }

    /** Of that meter; of another it does not exist. */
    void requireReading(UUID parkId, UUID meterId, UUID readingId) {
        var there = Sql.of(
                "select 1 from meter_reading where park_id = ? and meter_id = ? and id = ?",
                parkId,
                meterId,
                readingId);
        if (database.count(there) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    UUID addReading(UUID parkId, UUID meterId, UUID by, NewReading wanted) {
        var id = UUID.randomUUID();
        Instant now = clock.now();
        database.execute(Sql.of(
                """
                insert into meter_reading (park_id, id, meter_id, device_id, day, value, estimated, note, corrects_id,
                    read_by, read_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                meterId,
                wanted.deviceId(),
                wanted.reading().day(),
                wanted.reading().value(),
                wanted.reading().estimated(),
                wanted.note(),
                wanted.corrects(),
                by,
                now));
        return id;
    }

    static Meter meter(Row row) {
        return new Meter(
                row.uuid("id"),
                row.integer("version"),
                row.text("number"),
                row.constant("fee", MeterFee.class),
                row.bool("shared"),
                row.textOrNull("place"));
    }

    private static Device device(Row row) {
        return new Device(
                row.uuid("id"),
                row.uuid("meter_id"),
                row.text("number"),
                row.decimal("multiplier"),
                row.date("installed_on"),
                row.dateOrNull("removed_on"));
    }
}
