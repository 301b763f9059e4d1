package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Change;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterJson.MeterValue;
import org.seedbed.billing.internal.metering.MeterStore.Device;
import org.seedbed.billing.internal.metering.MeterStore.Held;
import org.seedbed.billing.internal.metering.MeterStore.Meter;
import org.seedbed.billing.internal.metering.MeterStore.NewReading;
import org.seedbed.billing.internal.metering.ReadingCheck.Refusal;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetLineRequest;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetRequest;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetResponse;
import org.seedbed.billing.internal.metering.ReadingJson.MeterSheetRow;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ProblemException.FieldProblem;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 抄表单: what is to be read on a day, and the readings of a day taken down together, all or none. */
@ApplicationScoped
class MeterSheets {

    private final Database database;
    private final MeterStore store;
    private final BusinessClock clock;
    private final Trail trail;

    MeterSheets(Database database, MeterStore store, BusinessClock clock, Trail trail) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /** Meters that count on the day, by number; {@code unread}: only those without a reading of it. */
    Page<MeterSheetRow> page(
            UUID parkId,
            LocalDate day,
            @Nullable String q,
            List<MeterFee> fees,
            @Nullable Boolean unread,
            PageParams page) {
        var sql = Sql.of("""
                        select m.* from meter m
                        where m.park_id = ? and exists (select 1 from meter_device d where d.park_id = m.park_id
                            and d.meter_id = m.id and d.installed_on <= ? and (d.removed_on is null or d.removed_on > ?))""", parkId, day, day).filter(fees, "and m.fee = any(?)");
        var like = Like.contains(q);
        if (like != null) {
            sql.add("and (m.number ilike ? or m.place ilike ?)", like, like);
        }
        if (Boolean.TRUE.equals(unread)) {
            sql.add("""
                    and not exists (select 1 from meter_reading r where r.park_id = m.park_id and r.meter_id = m.id and r.day = ?
                        and not exists (select 1 from meter_reading c where c.park_id = r.park_id and c.corrects_id = r.id))""", day);
        }
        var meters = database.page(sql, " order by m.number, m.id", page, MeterStore::meter);
        var known = known(parkId, meters.items());
        return meters.map(meter -> row(known.get(meter.id()), day));
    }

    private static MeterSheetRow row(@Nullable KnownMeter known, LocalDate day) {
        if (known == null) {
            throw new IllegalStateException("a meter without devices");
        }
        var meter = known.meter();
        var device = known.deviceOn(day).orElseThrow();
        var before = known.readings(device).stream()
                .filter(reading -> reading.day().isBefore(day))
                .toList();
        var usual = new ReadingCheck(device.multiplier(), List.of()).usualPerDay(before);
        return new MeterSheetRow(
                meter.id(),
                meter.number(),
                meter.fee(),
                meter.shared(),
                meter.place(),
                device.number(),
                MeterQueries.plain(device.multiplier()),
                before.isEmpty() ? null : value(before.getLast()),
                usual == null ? null : usual.setScale(2, RoundingMode.HALF_UP),
                known.readings(device).stream()
                        .filter(reading -> reading.day().equals(day))
                        .findFirst()
                        .map(MeterSheets::value)
                        .orElse(null));
    }

    private static MeterValue value(Reading reading) {
        return new MeterValue(reading.day(), MeterQueries.plain(reading.value()), reading.estimated());
    }

    @Transactional
    MeterSheetResponse record(UUID parkId, UUID by, MeterSheetRequest request) {
        var lines = request.lines();
        var ids = lines.stream()
                .map(MeterSheetLineRequest::meterId)
                .distinct()
                .sorted()
                .toList();
        var known = known(parkId, store.lock(parkId, ids).values());
        var errors = new ArrayList<FieldProblem>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var refusal = seen.add(line.meterId())
                    ? refuse(known.get(line.meterId()), line, request.day())
                    : Optional.of(Refusal.at("meterId", ReadingErrors.TWICE));
            int row = i;
            refusal.map(why -> problem(row, why)).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ReadingErrors.SHEET, Map.of("rows", String.valueOf(errors.size())), errors);
        }
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var meter = Objects.requireNonNull(known.get(line.meterId()));
            var reading = reading(line, request.day());
            var device = meter.deviceOn(request.day()).orElseThrow();
            store.addReading(parkId, line.meterId(), by, new NewReading(device.id(), reading, line.note(), null));
            changes.add(MeterTrail.read(parkId, meter.meter(), reading));
        }
        trail.record(changes);
        return new MeterSheetResponse(request.day(), lines.size());
    }

    private Optional<Refusal> refuse(@Nullable KnownMeter meter, MeterSheetLineRequest line, LocalDate day) {
        return meter == null
                ? Optional.of(Refusal.at("meterId", ReadingErrors.METER))
                : meter.refuse(reading(line, day), Boolean.TRUE.equals(line.confirmed()), clock.today(), null);
    }

    /** The day is the sheet's: what is wrong about it is told at the row's value. */
    private static FieldProblem problem(int row, Refusal refusal) {
        var field = refusal.field().equals("day") ? "value" : refusal.field();
        var raised = refusal.code().raise(refusal.params().toArray());
        return new FieldProblem("/lines/" + row + "/" + field, refusal.code(), raised.params());
    }

    private static Reading reading(MeterSheetLineRequest line, LocalDate day) {
        return new Reading(day, line.value(), Boolean.TRUE.equals(line.estimated()));
    }

    private Map<UUID, KnownMeter> known(UUID parkId, Collection<Meter> meters) {
        var ids = meters.stream().map(Meter::id).toList();
        var devices = store.devices(parkId, ids).stream().collect(Collectors.groupingBy(Device::meterId));
        var held = store.held(parkId, ids).stream().collect(Collectors.groupingBy(Held::meterId));
        return meters.stream()
                .collect(Collectors.toMap(
                        Meter::id,
                        meter -> new KnownMeter(
                                meter,
                                devices.getOrDefault(meter.id(), List.of()),
                                held.getOrDefault(meter.id(), List.of()))));
    }
}
