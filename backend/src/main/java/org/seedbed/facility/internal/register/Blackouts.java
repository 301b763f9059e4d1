package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.Owner;
import org.seedbed.facility.ReservedTime.OwnerKind;
import org.seedbed.facility.ReservedTime.Wanted;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.FacilityJson.BlackoutRequest;
import org.seedbed.facility.internal.register.FacilityJson.BlackoutView;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 停用时段: a facility that cannot be had for a while, and why. It takes time like a booking does. */
@ApplicationScoped
class Blackouts {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final FacilityStore store;
    private final ReservedTime time;
    private final Parks parks;
    private final Conflicts conflicts;
    private final FacilityTrail trail;
    private final Database database;
    private final BusinessClock clock;

    Blackouts(
            FacilityStore store,
            ReservedTime time,
            Parks parks,
            Conflicts conflicts,
            FacilityTrail trail,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.time = time;
        this.parks = parks;
        this.conflicts = conflicts;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    Page<BlackoutView> list(UUID parkId, UUID facilityId, PageParams page) {
        store.require(parkId, facilityId);
        var zone = parks.zone(parkId);
        return database.page(
                Sql.of(
                        "select * from facility_blackout where park_id = ? and facility_id = ? and ends_at > ?",
                        parkId,
                        facilityId,
                        clock.now()),
                " order by starts_at, id",
                page,
                row -> view(row, zone));
    }

    @Transactional
    BlackoutView create(UUID parkId, UUID facilityId, UUID by, BlackoutRequest request) {
        var facility = store.require(parkId, facilityId);
        var zone = parks.zone(parkId);
        var from = DayMinutes.at(
                request.fromDate(), DayMinutes.of(Objects.requireNonNullElse(request.from(), "00:00")), zone);
        var to = DayMinutes.at(
                request.untilDate(), DayMinutes.of(Objects.requireNonNullElse(request.until(), "24:00")), zone);
        if (!from.isBefore(to)
                || !to.isAfter(clock.now())
                || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw ProblemException.at("/untilDate", FacilityErrors.BLACKOUT_PERIOD);
        }
        var id = UUID.randomUUID();
        database.execute(
                Sql.of("""
                insert into facility_blackout (park_id, id, facility_id, starts_at, ends_at, reason, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", parkId, id, facilityId, from, to, request.reason().strip(), by, clock.now()));
        take(facility, id, from, to);
        var made = find(parkId, facilityId, id, zone);
        trail.blackedOut(facility, made);
        return made;
    }

    private void take(Facility facility, UUID id, Instant from, Instant to) {
        time.lock(database, facility.parkId(), List.of(facility.id()));
        // What is over was used and stays to be seen: only what is to come is taken.
        var since = from.isBefore(clock.now()) ? clock.now() : from;
        var wanted = new Wanted(facility.id(), since, to, Duration.ZERO);
        var owner = new Owner(OwnerKind.BLACKOUT, id);
        time.take(database, facility.parkId(), owner, List.of(wanted), null, clock.now())
                .ifPresent(missed -> {
                    throw conflicts.refusal(List.of(facility), missed);
                });
    }

    @Transactional
    void remove(UUID parkId, UUID facilityId, UUID id) {
        var facility = store.require(parkId, facilityId);
        time.lock(database, parkId, List.of(facilityId));
        var gone = find(parkId, facilityId, id, parks.zone(parkId));
        time.release(database, parkId, new Owner(OwnerKind.BLACKOUT, id));
        database.execute(Sql.of("delete from facility_blackout where park_id = ? and id = ?", parkId, id));
        trail.blackoutRemoved(facility, gone);
    }

    private BlackoutView find(UUID parkId, UUID facilityId, UUID id, ZoneId zone) {
        return database.first(
                        Sql.of(
                                "select * from facility_blackout where park_id = ? and facility_id = ? and id = ?",
                                parkId,
                                facilityId,
                                id),
                        row -> view(row, zone))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The end of a day is written as its end and not as the next one's beginning. */
    private static BlackoutView view(Row row, ZoneId zone) {
        var from = row.instant("starts_at").atZone(zone);
        var last = row.instant("ends_at").minusMillis(1).atZone(zone).toLocalDate();
        return new BlackoutView(
                row.uuid("id"),
                from.toLocalDate(),
                DayMinutes.text(DayMinutes.on(from.toLocalDate(), from.toInstant(), zone)),
                last,
                DayMinutes.text(DayMinutes.on(last, row.instant("ends_at"), zone)),
                row.text("reason"));
    }
}
