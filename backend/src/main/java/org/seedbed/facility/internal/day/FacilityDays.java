package org.seedbed.facility.internal.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.Taken;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityDay;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityDayCell;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityDayRow;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityDaysView;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilitySpan;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityErrors;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.WorkingCalendar;

/** 日视图: when facilities are open and what is taken. Who asks decides what of others is told. */
@ApplicationScoped
class FacilityDays {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 42;
    private static final int MOST_FACILITIES = 50;
    private static final int MOST_CELLS = 420;

    private final FacilityStore store;
    private final ReservedTime time;
    private final TakenSpans spans;
    private final Parks parks;
    private final WorkingCalendar calendar;
    private final Database database;
    private final BusinessClock clock;

    FacilityDays(
            FacilityStore store,
            ReservedTime time,
            TakenSpans spans,
            Parks parks,
            WorkingCalendar calendar,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.time = time;
        this.spans = spans;
        this.parks = parks;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Days from one to another.
     *
     * @param ids of the facilities; none: the first of those in use
     * @param tenants whether only those that companies book themselves are in use
     */
    @Transactional
    FacilityDaysView of(
            UUID parkId, @Nullable LocalDate first, @Nullable LocalDate last, List<UUID> ids, boolean tenants) {
        var zone = parks.zone(parkId);
        var today = clock.now().atZone(zone).toLocalDate();
        var from = first == null ? today : first;
        var to = last == null ? from.plusDays(USUAL_DAYS - 1L) : last;
        var facilities = ids.isEmpty()
                ? store.active(parkId, tenants, List.of(), MOST_FACILITIES)
                : store.find(parkId, ids.stream().distinct().toList());
        if (tenants) {
            // What companies do not book, they are not told of either.
            facilities = facilities.stream()
                    .filter(one ->
                            one.state() == FacilityState.ACTIVE && one.facts().bookers() == FacilityBookers.TENANTS)
                    .toList();
        }
        if (!ids.isEmpty() && facilities.size() < ids.stream().distinct().count()) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        int most = Math.min(MOST_DAYS, MOST_CELLS / Math.max(1, facilities.size()));
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= most) {
            throw ProblemException.at("/to", FacilityErrors.DAYS, "most", most);
        }
        var days = from.datesUntil(to.plusDays(1)).toList();
        return new FacilityDaysView(
                zone.getId(), today, days.stream().map(this::day).toList(), rows(parkId, facilities, days, zone));
    }

    private List<FacilityDayRow> rows(UUID parkId, List<Facility> facilities, List<LocalDate> days, ZoneId zone) {
        var taken = time.taken(
                database,
                parkId,
                facilities.stream().map(Facility::id).toList(),
                DayMinutes.at(days.getFirst(), 0, zone),
                DayMinutes.at(days.getLast(), DayMinutes.END, zone),
                clock.now());
        var words = spans.words(parkId, taken);
        var byFacility = taken.stream().collect(Collectors.groupingBy(Taken::resourceId));
        return facilities.stream()
                .map(facility -> row(facility, days, byFacility.getOrDefault(facility.id(), List.of()), words, zone))
                .toList();
    }

    private FacilityDayRow row(
            Facility facility, List<LocalDate> days, List<Taken> taken, Map<UUID, TakenSpans.Word> words, ZoneId zone) {
        var facts = facility.facts();
        return new FacilityDayRow(
                facility.id(),
                facts.code(),
                facts.name(),
                facts.kind(),
                facts.capacity(),
                facts.needsApproval(),
                facts.stepMinutes(),
                facts.bufferMinutes(),
                days.stream()
                        .map(day -> new FacilityDayCell(
                                day,
                                facility.open(DayKind.of(day, calendar)).stream()
                                        .map(span -> new FacilitySpan(
                                                DayMinutes.text(span.from()), DayMinutes.text(span.to())))
                                        .toList(),
                                TakenSpans.on(day, taken, words, zone)))
                        .toList());
    }

    private FacilityDay day(LocalDate date) {
        return new FacilityDay(date, DayKind.of(date, calendar), calendar.covers(date, date));
    }
}
