package org.seedbed.calendar.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.seedbed.calendar.CalendarEntries;
import org.seedbed.calendar.CalendarEntry;
import org.seedbed.calendar.CalendarKind;
import org.seedbed.calendar.CalendarSubject;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.StandIns;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.SingleReads;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * Answers a secret address with what its person may see at this moment. Who has lost the role that it was made with is
 * answered like a stranger: 404.
 */
@ApplicationScoped
class ReadCalendar {

    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration FUTURE = Duration.ofDays(366);
    private static final Duration BUSY = Duration.ofDays(60);
    private static final int MOST = 2_000;

    private final SingleReads reads;
    private final Instance<CalendarEntries> entries;
    private final StandIns standIns;
    private final LinkTokens links;
    private final ActingContext acting;
    private final BusinessClock clock;

    ReadCalendar(
            SingleReads reads,
            @Any Instance<CalendarEntries> entries,
            StandIns standIns,
            LinkTokens links,
            ActingContext acting,
            BusinessClock clock) {
        this.reads = reads;
        this.entries = entries;
        this.standIns = standIns;
        this.links = links;
        this.acting = acting;
        this.clock = clock;
    }

    /** All appointments as one file, cancelled ones marked so. */
    String appointments(String token) {
        var now = clock.now();
        return read(token, false, now.minus(PAST), now.plus(FUTURE), CalendarFile::appointments);
    }

    /** Only when it is taken. Begins with the hour, so that the same question has the same answer for a while. */
    String freeBusy(String token) {
        var from = clock.now().truncatedTo(java.time.temporal.ChronoUnit.HOURS);
        var until = from.plus(BUSY);
        return read(token, true, from, until, (name, found) -> CalendarFile.freeBusy(found, from, until));
    }

    private String read(
            String token,
            boolean busy,
            Instant from,
            Instant until,
            BiFunction<String, List<CalendarEntry>, String> file) {
        var opened = open(token, busy);
        var person = standIns.actor(opened.subject().userId(), opened.held());
        return standIns.run(
                person,
                opened.subject().kind().permission(),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> file.apply(name(opened.subject()), found(opened.subject(), from, until))));
    }

    private Opened open(String token, boolean busy) {
        var scope = RowScope.holding(null, clock.today(), links.candidates(token));
        return acting.run(
                acting.current().with(null, scope),
                () -> reads.first(
                                Sql.of("select kind, facility_id, user_id, held from calendar_opening(?)", busy),
                                ReadCalendar::opened)
                        .orElseThrow(CommonErrors.NOT_FOUND::raise));
    }

    private String name(CalendarSubject subject) {
        return entries.stream()
                .flatMap(source -> source.name(subject).stream())
                .findFirst()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private List<CalendarEntry> found(CalendarSubject subject, Instant from, Instant until) {
        return entries.stream()
                .flatMap(source -> source.entries(subject, from, until, MOST).stream())
                .sorted(Comparator.comparing(CalendarEntry::from).thenComparing(CalendarEntry::id))
                .toList();
    }

    private static Opened opened(Row row) {
        var subject = new CalendarSubject(
                row.constant("kind", CalendarKind.class), row.uuid("user_id"), row.uuidOrNull("facility_id"));
        return new Opened(subject, row.texts("held"));
    }

    private record Opened(CalendarSubject subject, List<String> held) {}
}
