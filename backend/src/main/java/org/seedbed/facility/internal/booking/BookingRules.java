package org.seedbed.facility.internal.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

/**
 * Whether something may be booked by the rules of its facilities; that the time is free is not asked here. The park's staff
 * keep to opening hours, steps, lengths and capacity like everybody, and are bound neither by notice nor by how far ahead.
 *
 * @param desk whether the park's staff ask
 */
record BookingRules(Instant now, ZoneId zone, DayKind dayKind, boolean desk) {

    /** @throws ProblemException booking.times … booking.staff-only, pointing at the field */
    void require(BookingAsk ask, List<Facility> facilities) {
        if (ask.from() >= ask.to()) {
            throw ProblemException.at("/to", BookingErrors.TIMES);
        }
        for (int place = 0; place < facilities.size(); place++) {
            var facility = facilities.get(place);
            var pointer = "/facilityIds/" + place;
            requireBookable(facility, pointer);
            requireRoom(ask.people(), facility);
            requireSpan(ask, facility);
            requireSeason(ask, facility);
            requireOpen(ask, facility);
        }
    }

    private void requireBookable(Facility facility, String pointer) {
        if (facility.state() != FacilityState.ACTIVE) {
            throw refusal(pointer, BookingErrors.FACILITY_RETIRED, facility);
        }
        if (!desk && facility.facts().bookers() == FacilityBookers.STAFF) {
            throw refusal(pointer, BookingErrors.STAFF_ONLY, facility);
        }
    }

    static void requireRoom(@Nullable Integer people, Facility facility) {
        var capacity = facility.facts().capacity();
        if (capacity != null && people != null && people > capacity) {
            throw refusal("/people", BookingErrors.CAPACITY, facility, "capacity", capacity, "people", people);
        }
    }

    private static void requireSpan(BookingAsk ask, Facility facility) {
        var facts = facility.facts();
        int step = facts.stepMinutes();
        if (ask.from() % step != 0 || ask.to() % step != 0) {
            throw refusal("/from", BookingErrors.STEP, facility, "step", step);
        }
        if (ask.minutes() < facts.minMinutes() || ask.minutes() > facts.maxMinutes()) {
            throw refusal("/to", BookingErrors.LENGTH, facility, "min", facts.minMinutes(), "max", facts.maxMinutes());
        }
    }

    /** What has just begun may still be booked: somebody stands at the door. */
    private void requireSeason(BookingAsk ask, Facility facility) {
        var facts = facility.facts();
        var begins = DayMinutes.at(ask.date(), ask.from(), zone);
        if (!begins.plus(Duration.ofMinutes(facts.stepMinutes())).isAfter(now)) {
            throw ProblemException.at("/from", BookingErrors.PAST);
        }
        if (desk) {
            return;
        }
        if (facts.noticeMinutes() > 0
                && begins.minus(Duration.ofMinutes(facts.noticeMinutes())).isBefore(now)) {
            throw refusal("/from", BookingErrors.NOTICE, facility, "minutes", facts.noticeMinutes());
        }
        var last = LocalDate.ofInstant(now, zone).plusDays(facts.daysAhead());
        if (ask.date().isAfter(last)) {
            throw refusal("/date", BookingErrors.TOO_FAR, facility, "days", facts.daysAhead(), "last", last);
        }
    }

    private void requireOpen(BookingAsk ask, Facility facility) {
        var open = facility.open(dayKind).stream().anyMatch(span -> span.from() <= ask.from() && ask.to() <= span.to());
        if (!open) {
            throw refusal("/from", BookingErrors.CLOSED, facility, "date", ask.date());
        }
    }

    private static ProblemException refusal(
            String pointer, ErrorCode code, Facility facility, Object... namesAndValues) {
        var all = new Object[namesAndValues.length + 2];
        all[0] = "facility";
        all[1] = facility.name();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return ProblemException.at(pointer, code, all);
    }
}
