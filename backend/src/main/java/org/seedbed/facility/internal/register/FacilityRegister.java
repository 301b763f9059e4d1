package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.internal.register.FacilityJson.FacilityOpening;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Keeps the register of facilities. What was booked by the old rules stays booked. */
@ApplicationScoped
class FacilityRegister {

    private static final Set<Integer> STEPS = Set.of(5, 10, 15, 30, 60);

    private final FacilityStore store;
    private final DoorCodes doors;
    private final FacilityTrail trail;
    private final ReservedTime time;
    private final Database database;
    private final BusinessClock clock;

    FacilityRegister(
            FacilityStore store,
            DoorCodes doors,
            FacilityTrail trail,
            ReservedTime time,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.doors = doors;
        this.trail = trail;
        this.time = time;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    UUID create(UUID parkId, FacilityFacts facts) {
        requireMinutes(facts);
        requireUnit(parkId, facts.unitId());
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into facility (park_id, id, version, state, code, name, kind, place, unit_id, capacity, features,
                    buffer_minutes, step_minutes, min_minutes, max_minutes, days_ahead, notice_minutes, bookers,
                    needs_approval, free_cancel_hours, check_in, charge, own_price, description)
                values (?, ?, 0, 'ACTIVE'""", parkId, id)
                .add(
                        ", ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        FacilityRow.values(facts)));
        doors.hang(parkId, id);
        trail.created(parkId, id, facts);
        return id;
    }

    @Transactional
    void update(UUID parkId, UUID id, @Nullable String ifMatch, FacilityFacts facts) {
        var before = locked(parkId, id, ifMatch);
        requireMinutes(facts);
        requireUnit(parkId, facts.unitId());
        database.execute(Sql.of("""
                        update facility set version = version + 1, code = ?, name = ?, kind = ?, place = ?, unit_id = ?,
                            capacity = ?, features = ?::text[], buffer_minutes = ?, step_minutes = ?, min_minutes = ?,
                            max_minutes = ?, days_ahead = ?, notice_minutes = ?, bookers = ?, needs_approval = ?,
                            free_cancel_hours = ?, check_in = ?, charge = ?, own_price = ?, description = ?""", FacilityRow.values(facts)).add("where park_id = ? and id = ?", parkId, id));
        trail.changed(parkId, before, facts);
    }

    @Transactional
    void hours(UUID parkId, UUID id, @Nullable String ifMatch, List<FacilityOpening> asked) {
        var before = locked(parkId, id, ifMatch);
        var hours = Openings.of(asked);
        database.execute(Sql.of("update facility set version = version + 1 where park_id = ? and id = ?", parkId, id));
        database.execute(Sql.of("delete from facility_hours where park_id = ? and facility_id = ?", parkId, id));
        database.batch(
                "insert into facility_hours (park_id, facility_id, day_kind, from_minute, to_minute) values (?, ?, ?, ?, ?)",
                hours.stream()
                        .map(one -> List.<Object>of(parkId, id, one.kind(), one.from(), one.to()))
                        .toList());
        trail.hoursChanged(parkId, before, store.require(parkId, id));
    }

    @Transactional
    void retire(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var before = locked(parkId, id, ifMatch);
        requireState(before, FacilityState.ACTIVE);
        // Whoever books it now waits, and then sees that it is retired.
        time.lock(database, parkId, List.of(id));
        var open = database.count(Sql.of("""
                select 1 from booking b join booking_facility f on f.booking_id = b.id
                where f.park_id = ? and f.facility_id = ? and b.ends_at > ?
                    and (b.state in ('REQUESTED', 'APPROVED', 'IN_USE') or b.state = 'HELD' and b.held_until > ?)""", parkId, id, clock.now(), clock.now()));
        if (open > 0) {
            throw FacilityErrors.HAS_BOOKINGS.raise("count", open);
        }
        move(before, FacilityState.RETIRED, reason);
    }

    @Transactional
    void reinstate(UUID parkId, UUID id, @Nullable String ifMatch) {
        var before = locked(parkId, id, ifMatch);
        requireState(before, FacilityState.RETIRED);
        move(before, FacilityState.ACTIVE, null);
    }

    private void move(Facility before, FacilityState to, @Nullable String reason) {
        database.execute(Sql.of(
                "update facility set version = version + 1, state = ? where park_id = ? and id = ?",
                to,
                before.parkId(),
                before.id()));
        trail.moved(before, to, reason);
    }

    private Facility locked(UUID parkId, UUID id, @Nullable String ifMatch) {
        var before = store.lock(parkId, id);
        Etags.require(ifMatch, before.version());
        return before;
    }

    private static void requireState(Facility facility, FacilityState state) {
        if (facility.state() != state) {
            throw FacilityErrors.RETIRED.raise();
        }
    }

    private static void requireMinutes(FacilityFacts facts) {
        int step = facts.stepMinutes();
        if (!STEPS.contains(step)
                || facts.minMinutes() > facts.maxMinutes()
                || facts.minMinutes() % step != 0
                || facts.maxMinutes() % step != 0) {
            throw ProblemException.at("/minMinutes", FacilityErrors.MINUTES);
        }
    }

    private void requireUnit(UUID parkId, @Nullable UUID unitId) {
        if (unitId != null
                && database.count(Sql.of("select 1 from unit where park_id = ? and id = ?", parkId, unitId)) == 0) {
            throw ProblemException.at("/unitId", FacilityErrors.UNIT_UNKNOWN);
        }
    }
}
