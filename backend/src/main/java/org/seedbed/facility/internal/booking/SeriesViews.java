package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.SeriesOutcome;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesDate;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesResponse;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.WorkingCalendar;

/** Series as they are shown: one answer for each date. */
@ApplicationScoped
class SeriesViews {

    private static final Set<SeriesOutcome> BOOKED = Set.of(SeriesOutcome.BOOKED, SeriesOutcome.OVER_QUOTA);
    private static final Set<BookingState> GONE = Set.of(BookingState.CANCELLED, BookingState.REJECTED);

    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z-]+");

    private final SeriesStore store;
    private final FacilityStore facilities;
    private final Parks parks;
    private final WorkingCalendar calendar;
    private final Database database;

    SeriesViews(SeriesStore store, FacilityStore facilities, Parks parks, WorkingCalendar calendar, Database database) {
        this.store = store;
        this.facilities = facilities;
        this.parks = parks;
        this.calendar = calendar;
        this.database = database;
    }

    /**
     * A series.
     *
     * @param desk whether staff of the park ask: a company is not told what only they may know
     * @param changes whether who asks may change it
     */
    @Transactional
    SeriesResponse one(UUID parkId, UUID id, boolean desk, boolean changes) {
        var series = store.require(parkId, id);
        var dates = dates(series, desk, false);
        int booked = booked(dates);
        var first = series.first();
        return new SeriesResponse(
                id,
                series.version(),
                series.rule(),
                series.words().title(),
                DayMinutes.text(first.from()),
                DayMinutes.text(first.to()),
                parks.zone(parkId).getId(),
                series.tenantId(),
                series.company(),
                BookingViews.booked(facilities.find(parkId, first.facilityIds())),
                dates,
                booked,
                dates.size() - booked,
                changes ? abilities(booked, dates.size()) : List.of());
    }

    static int booked(List<SeriesDate> dates) {
        return (int)
                dates.stream().filter(date -> BOOKED.contains(date.outcome())).count();
    }

    private static List<String> abilities(int booked, int dates) {
        var abilities = new ArrayList<String>();
        if (booked < dates) {
            abilities.add("ADD");
        }
        if (booked > 0) {
            abilities.addAll(List.of("CHANGE", "CANCEL"));
        }
        return abilities;
    }

    /**
     * In order.
     *
     * @param desk whether staff of the park ask
     * @param trial whether the bookings behind them are about to be taken back
     */
    List<SeriesDate> dates(Series series, boolean desk, boolean trial) {
        var zone = parks.zone(series.parkId());
        return database.list(Sql.of("""
                        select d.*, b.state, b.starts_at, b.ends_at from booking_series_date d
                        left join booking b on b.id = d.booking_id
                        where d.park_id = ? and d.series_id = ? order by d.on_date""", series.parkId(), series.id()), row -> date(row, zone, desk, trial));
    }

    private SeriesDate date(Row row, ZoneId zone, boolean desk, boolean trial) {
        var day = row.date("on_date");
        var state = row.constantOrNull("state", BookingState.class);
        var outcome = row.constant("outcome", SeriesOutcome.class);
        var told = desk || !row.bool("by_staff");
        var starts = row.instantOrNull("starts_at");
        var ends = row.instantOrNull("ends_at");
        return new SeriesDate(
                day,
                DayKind.of(day, calendar),
                state != null && GONE.contains(state) ? SeriesOutcome.CANCELLED : outcome,
                trial ? null : row.uuidOrNull("booking_id"),
                trial ? null : state,
                row.textOrNull("facility"),
                told ? row.textOrNull("other") : null,
                starts == null ? null : DayMinutes.text(DayMinutes.on(day, starts, zone)),
                ends == null ? null : DayMinutes.text(DayMinutes.on(day, ends, zone)),
                reason(row.textOrNull("reason"), told),
                money(row));
    }

    /** What the park wrote of a blackout is its own; why a rule says no is told by code. */
    private static @Nullable String reason(@Nullable String reason, boolean told) {
        return reason == null || told || CODE.matcher(reason).matches() ? reason : null;
    }

    private static @Nullable Money money(Row row) {
        return Money.cnyOrNull(row.decimalOrNull("amount"));
    }
}
