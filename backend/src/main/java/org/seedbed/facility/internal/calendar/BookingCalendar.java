package org.seedbed.facility.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.calendar.CalendarEntries;
import org.seedbed.calendar.CalendarEntry;
import org.seedbed.calendar.CalendarEntry.Status;
import org.seedbed.calendar.CalendarSubject;
import org.seedbed.facility.BookingState;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** Bookings in calendars: of a facility, of the subscriber's companies, of the subscriber. Holds are not yet appointments. */
@ApplicationScoped
class BookingCalendar implements CalendarEntries {

    private static final String SELECT = """
            select b.*, t.name as company,
                greatest(b.made_at, b.stands_since, b.decided_at, b.checked_in_at, b.ended_at) as changed_at,
                array(select f.name from booking_facility w join facility f on f.id = w.facility_id
                    where w.booking_id = b.id order by w.position) as facilities,
                array(select f.place from booking_facility w join facility f on f.id = w.facility_id
                    where w.booking_id = b.id order by w.position) as places
            from booking b left join tenant_company t on t.park_id = b.park_id and t.id = b.tenant_id
            where b.starts_at >= ?::timestamptz - interval '1 day' and b.ends_at > ? and b.starts_at < ? and b.state not in ('HELD', 'LAPSED')
            """;

    private final Database database;
    private final Parks parks;

    BookingCalendar(Database database, Parks parks) {
        this.database = database;
        this.parks = parks;
    }

    @Override
    public Optional<String> name(CalendarSubject subject) {
        return switch (subject.kind()) {
            case FACILITY ->
                database.first(
                        Sql.of("select name from facility where id = ?", subject.facilityId()),
                        row -> row.text("name"));
            case COMPANY -> database.first(Sql.of("""
                                select string_agg(distinct c.name, '、') as name from company c
                                where c.id = any (scope_companies()) having count(*) > 0"""), row -> row.text("name"));
            case PERSON ->
                database.first(
                        Sql.of("select display_name as name from app_user where id = ?", subject.userId()),
                        row -> row.text("name"));
        };
    }

    @Override
    public List<CalendarEntry> entries(CalendarSubject subject, Instant from, Instant until, int most) {
        var asked = Sql.of(SELECT, from, from, until);
        var narrowed = switch (subject.kind()) {
            case FACILITY -> asked.add("""
                                and b.id in (select w.booking_id from booking_facility w
                                    join facility f on f.park_id = w.park_id and f.id = w.facility_id where f.id = ?)""", subject.facilityId());
            case COMPANY ->
                asked.add(
                        "and b.tenant_id in (select o.id from tenant o where o.company_id = any (scope_companies()))");
            case PERSON -> asked.add("and b.made_by = ?", subject.userId());
        };
        var zones = new HashMap<UUID, ZoneId>();
        return database.list(
                narrowed.add("order by b.starts_at desc, b.id limit ?", most),
                row -> entry(row, zones.computeIfAbsent(row.uuid("park_id"), parks::zone)));
    }

    private static CalendarEntry entry(Row row, ZoneId zone) {
        var rooms = String.join("、", row.texts("facilities"));
        var company = row.textOrNull("company");
        return new CalendarEntry(
                row.uuid("id"),
                row.integer("version"),
                status(row.constant("state", BookingState.class)),
                row.text("title"),
                Stream.concat(Stream.of(rooms), row.texts("places").stream().distinct())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("，")),
                row.text("number") + (company == null ? "" : "\n" + company),
                row.instant("starts_at"),
                row.instant("ends_at"),
                zone,
                row.instant("changed_at"));
    }

    private static Status status(BookingState state) {
        return switch (state) {
            case REQUESTED -> Status.TENTATIVE;
            case APPROVED, IN_USE, FINISHED -> Status.CONFIRMED;
            case HELD, LAPSED, REJECTED, CANCELLED, NO_SHOW, AUTO_RELEASED -> Status.CANCELLED;
        };
    }
}
