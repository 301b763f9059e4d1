package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterDeviceView;
import org.seedbed.billing.internal.metering.MeterJson.MeterReadingView;
import org.seedbed.billing.internal.metering.MeterJson.MeterResponse;
import org.seedbed.billing.internal.metering.MeterJson.MeterSummary;
import org.seedbed.billing.internal.metering.MeterJson.MeterValue;
import org.seedbed.billing.internal.metering.MeterStore.Device;
import org.seedbed.billing.internal.metering.MeterStore.Meter;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Meters as lists and pages show them. */
@ApplicationScoped
class MeterQueries {

    /** Ten years of monthly readings and more. */
    private static final int MOST_READINGS = 200;

    /** What a list may be narrowed to; null and empty mean no limit. */
    record Filter(
            @Nullable String q,
            List<MeterFee> fees,
            @Nullable Boolean shared,
            @Nullable UUID unitId) {}

    private enum MeterSort implements SortKey {
        NUMBER("number"),
        LAST_READ("last_day");

        private final String column;

        MeterSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == LAST_READ;
        }
    }

    private final Database database;
    private final MeterStore store;
    private final MeterPlaces places;
    private final BusinessClock clock;

    MeterQueries(Database database, MeterStore store, MeterPlaces places, BusinessClock clock) {
        this.database = database;
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    Page<MeterSummary> list(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        var sql = Sql.of("""
                        select * from (
                            select m.*, d.number as device_number, d.multiplier, r.day as last_day, r.value, r.estimated
                            from meter m
                            left join meter_device d on d.park_id = m.park_id and d.meter_id = m.id and d.removed_on is null
                            left join lateral (
                                select day, value, estimated from meter_reading x
                                where x.park_id = m.park_id and x.meter_id = m.id
                                    and not exists (select 1 from meter_reading c where c.park_id = x.park_id and c.corrects_id = x.id)
                                order by day desc, read_at desc limit 1) r on true
                            where m.park_id = ?) m where true""", parkId)
                .filter(filter.fees(), "and fee = any(?)")
                .filter(filter.shared(), "and shared = ?")
                .filter(filter.unitId(), """
                        and exists (select 1 from meter_party p
                            where p.park_id = m.park_id and p.meter_id = m.id and p.unit_id = ? and p.to_on is null)""");
        var like = Like.contains(filter.q());
        if (like != null) {
            sql.add("and (number ilike ? or place ilike ? or device_number ilike ?)", like, like, like);
        }
        var found = database.page(sql, SortKey.orderBy(sort, MeterSort.NUMBER, "id"), page, MeterQueries::summary);
        var ids = found.items().stream().map(MeterSummary::id).toList();
        var there = places.on(parkId, ids, clock.today());
        return found.map(meter -> new MeterSummary(
                meter.id(),
                meter.version(),
                meter.number(),
                meter.fee(),
                meter.shared(),
                meter.place(),
                there.getOrDefault(meter.id(), List.of()),
                meter.deviceNumber(),
                meter.multiplier(),
                meter.lastReading()));
    }

    private static MeterSummary summary(Row row) {
        var day = row.dateOrNull("last_day");
        var multiplier = row.decimalOrNull("multiplier");
        return new MeterSummary(
                row.uuid("id"),
                row.integer("version"),
                row.text("number"),
                row.constant("fee", MeterFee.class),
                row.bool("shared"),
                row.textOrNull("place"),
                List.of(),
                row.textOrNull("device_number"),
                multiplier == null ? null : plain(multiplier),
                day == null ? null : new MeterValue(day, plain(row.decimal("value")), row.bool("estimated")));
    }

    @Transactional
    MeterResponse get(Actor actor, UUID parkId, UUID id) {
        var meter = database.first(
                        Sql.of("select * from meter where park_id = ? and id = ?", parkId, id), MeterStore::meter)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var devices = store.devices(parkId, List.of(id));
        return new MeterResponse(
                id,
                meter.version(),
                meter.number(),
                meter.fee(),
                meter.shared(),
                meter.place(),
                devices.reversed().stream().map(MeterQueries::view).toList(),
                places.history(parkId, id),
                readings(parkId, meter),
                abilities(actor, parkId, devices));
    }

    private static List<String> abilities(Actor actor, UUID parkId, List<Device> devices) {
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(parkId, Permission.BILL_EDIT)) {
            abilities.addAll(List.of("CHANGE", "SET_PLACES", "CORRECT"));
            if (devices.stream().anyMatch(device -> device.removedOn() == null)) {
                abilities.addAll(List.of("READ", "REPLACE"));
            }
        }
        return abilities;
    }

    private List<MeterReadingView> readings(UUID parkId, Meter meter) {
        return database.list(Sql.of("""
                        select r.*, d.number as device_number, u.display_name, c.id as corrected_by,
                            case when c.id is null then (r.value - lag(r.value) over (
                                partition by r.device_id, c.id is null order by r.day, r.read_at)) * d.multiplier end as used
                        from meter_reading r
                        join meter_device d on d.park_id = r.park_id and d.id = r.device_id
                        left join meter_reading c on c.park_id = r.park_id and c.corrects_id = r.id
                        left join app_user u on u.id = r.read_by
                        where r.park_id = ? and r.meter_id = ?
                        order by r.day desc, d.installed_on desc, r.read_at desc limit ?""", parkId, meter.id(), MOST_READINGS), MeterQueries::reading);
    }

    private static MeterReadingView reading(Row row) {
        var used = row.decimalOrNull("used");
        return new MeterReadingView(
                row.uuid("id"),
                row.uuid("device_id"),
                row.text("device_number"),
                row.date("day"),
                plain(row.decimal("value")),
                row.bool("estimated"),
                used == null ? null : plain(used),
                row.textOrNull("note"),
                row.uuidOrNull("corrects_id"),
                row.uuidOrNull("corrected_by"),
                row.textOrNull("display_name"),
                row.instant("read_at"));
    }

    private static MeterDeviceView view(Device device) {
        return new MeterDeviceView(
                device.id(), device.number(), plain(device.multiplier()), device.installedOn(), device.removedOn());
    }

    /** Without zeros at the end. */
    static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
