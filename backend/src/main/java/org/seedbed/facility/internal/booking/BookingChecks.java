package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;
import org.seedbed.facility.internal.register.FacilitySettings;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.WorkingCalendar;

/** Asks of the registers whether something may be booked. */
@ApplicationScoped
public class BookingChecks {

    /** Further back nothing counts. */
    private static final int MOST_NO_SHOWS = 100;

    private final FacilityStore facilities;
    private final FacilitySettings settings;
    private final Parks parks;
    private final WorkingCalendar calendar;
    private final Database database;
    private final BusinessClock clock;

    BookingChecks(
            FacilityStore facilities,
            FacilitySettings settings,
            Parks parks,
            WorkingCalendar calendar,
            Database database,
            BusinessClock clock) {
        this.facilities = facilities;
        this.settings = settings;
        this.parks = parks;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What may be booked by the rules.
     *
     * @param desk whether the park's staff ask
     */
    Checked check(UUID parkId, BookingAsk ask, boolean desk) {
        requireTenant(parkId, ask, desk);
        var known = known(parkId, ask);
        var rules = new BookingRules(known.now(), parks.zone(parkId), DayKind.of(ask.date(), calendar), desk);
        rules.require(ask, known.facilities());
        return known;
    }

    /** What is asked of facilities that there are, whatever the rules say of it. */
    Checked known(UUID parkId, BookingAsk ask) {
        var found = facilities.find(parkId, ask.facilityIds());
        for (int place = 0; place < ask.facilityIds().size(); place++) {
            var id = ask.facilityIds().get(place);
            if (found.stream().noneMatch(facility -> facility.id().equals(id))) {
                throw ProblemException.at("/facilityIds/" + place, BookingErrors.FACILITY_UNKNOWN);
            }
        }
        var zone = parks.zone(parkId);
        return new Checked(
                ask,
                found,
                DayMinutes.at(ask.date(), ask.from(), zone),
                DayMinutes.at(ask.date(), ask.to(), zone),
                clock.now());
    }

    /** Once the time is held: one of them may have been retired since it was looked at. */
    void requireInUse(UUID parkId, List<Facility> found) {
        var ids = found.stream().map(Facility::id).toList();
        var retired = database.list(
                Sql.of("select id from facility where park_id = ? and id = any(?) and state <> 'ACTIVE'", parkId, ids),
                row -> row.uuid("id"));
        for (int place = 0; place < found.size(); place++) {
            if (retired.contains(found.get(place).id())) {
                throw ProblemException.at(
                        "/facilityIds/" + place,
                        BookingErrors.FACILITY_RETIRED,
                        "facility",
                        found.get(place).name());
            }
        }
    }

    private void requireTenant(UUID parkId, BookingAsk ask, boolean desk) {
        if (ask.tenantId() == null) {
            if (!desk) {
                throw ProblemException.at("/tenantId", BookingErrors.TENANT_REQUIRED);
            }
            return;
        }
        var there = database.count(Sql.of("""
                select 1 from tenant where park_id = ? and id = ? and starts_on <= ? and (ends_on is null or ends_on > ?)""", parkId, ask.tenantId(), ask.date(), ask.date()));
        if (there == 0) {
            throw ProblemException.at("/tenantId", BookingErrors.TENANT_UNKNOWN);
        }
        if (!desk) {
            requireNoBlock(parkId, ask.tenantId());
        }
    }

    private void requireNoBlock(UUID parkId, UUID tenantId) {
        var rule = settings.of(parkId, database);
        var missed = missed(parkId, tenantId, rule);
        NoShowRule.blockedUntil(missed, rule, clock.today()).ifPresent(until -> {
            throw BookingErrors.BLOCKED.raise("count", rule.noShowLimit(), "until", until);
        });
    }

    /** The last days on which nobody came, as far back as the rule looks. */
    List<LocalDate> missed(UUID parkId, UUID tenantId, FacilitySettingsRequest rule) {
        var since = clock.today().minusDays((long) rule.noShowWindowDays() + rule.blockDays());
        return database.list(Sql.of("""
                        select on_date from booking
                        where park_id = ? and tenant_id = ? and state in ('NO_SHOW', 'AUTO_RELEASED')
                            and starts_at >= ?::date
                        order by starts_at desc limit ?""", parkId, tenantId, since, MOST_NO_SHOWS), row -> row.date("on_date"));
    }
}
