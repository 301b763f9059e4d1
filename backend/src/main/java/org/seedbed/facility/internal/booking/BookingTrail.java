package org.seedbed.facility.internal.booking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** What the trail is told of bookings. A hold is told of as well: it keeps others out. */
@Singleton
class BookingTrail {

    private final Trail trail;
    private final Database database;
    private final FacilityStore facilities;

    BookingTrail(Trail trail, Database database, FacilityStore facilities) {
        this.trail = trail;
        this.database = database;
        this.facilities = facilities;
    }

    void made(Booking booking, List<Facility> of) {
        trail.record(of(Action.BOOKING_MADE, booking, database)
                .after(facts(booking, names(of)).and("bookingState", booking.state())));
    }

    void changed(Booking before, Booking after) {
        var names = facilities
                .find(
                        before.parkId(),
                        Stream.concat(before.span().facilityIds().stream(), after.span().facilityIds().stream())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Facility::id, Facility::name));
        trail.record(of(Action.BOOKING_CHANGED, after, database)
                .before(facts(before, names(before, names)).and("bookingState", before.state()))
                .after(facts(after, names(after, names)).and("bookingState", after.state()))
                .condensed());
    }

    void moved(Booking booking, BookingMove move, BookingState to, @Nullable String reason) {
        trail.record(movedChange(booking, move, to, reason, database));
    }

    /** By a job. */
    void movedByClock(Booking booking, BookingMove move, BookingState to, SqlRunner rows) {
        trail.recordJob(List.of(movedChange(booking, move, to, null, rows)));
    }

    private static Change movedChange(
            Booking booking, BookingMove move, BookingState to, @Nullable String reason, SqlRunner rows) {
        return of(Action.BOOKING_MOVED, booking, rows)
                .before(Facts.of("bookingState", booking.state()))
                .after(Facts.of("bookingState", to).and("bookingMove", move))
                .reason(reason);
    }

    private static Change of(Action action, Booking booking, SqlRunner rows) {
        return Change.of(action, SubjectType.BOOKING, booking.id())
                .park(booking.parkId())
                .company(company(booking.parkId(), booking.words().tenantId(), rows))
                .label(booking.words().number());
    }

    private static @Nullable UUID company(UUID parkId, @Nullable UUID tenantId, SqlRunner rows) {
        return tenantId == null
                ? null
                : rows.first(
                                Sql.of("select company_id from tenant where park_id = ? and id = ?", parkId, tenantId),
                                row -> row.uuid("company_id"))
                        .orElse(null);
    }

    private static List<String> names(List<Facility> of) {
        return of.stream().map(Facility::name).toList();
    }

    private static List<String> names(Booking booking, Map<UUID, String> names) {
        return booking.span().facilityIds().stream()
                .map(id -> names.getOrDefault(id, ""))
                .toList();
    }

    private static Facts facts(Booking booking, List<String> facilities) {
        return Facts.of("facilities", facilities)
                .and("startsAt", booking.span().from())
                .and("endsAt", booking.span().to())
                .and("title", booking.words().title())
                .and("people", booking.words().people())
                .and("note", booking.words().note());
    }

    void seriesMade(Series series, int dates) {
        trail.record(ofSeries(Action.BOOKING_SERIES_MADE, series)
                .after(Facts.of("rule", series.rule())
                        .and("title", series.words().title())
                        .and("dates", dates)));
    }

    /** Dates were tried again, moved or cancelled; what became of each is told of its booking. */
    void seriesChanged(Series series, BookingAsk ask, String title) {
        trail.record(ofSeries(Action.BOOKING_SERIES_CHANGED, series)
                .before(facts(series.first(), series.words().title()))
                .after(facts(ask, title)));
    }

    private static Facts facts(BookingAsk ask, String title) {
        return Facts.of("title", title).and("from", DayMinutes.text(ask.from())).and("to", DayMinutes.text(ask.to()));
    }

    private Change ofSeries(Action action, Series series) {
        return Change.of(action, SubjectType.BOOKING, series.id())
                .park(series.parkId())
                .company(company(series.parkId(), series.tenantId(), database))
                .label(series.words().title());
    }
}
