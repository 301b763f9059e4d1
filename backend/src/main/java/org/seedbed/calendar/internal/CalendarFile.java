package org.seedbed.calendar.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.FreeBusy;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.seedbed.calendar.CalendarEntry;
import org.threeten.extra.Interval;

/**
 * Appointments as RFC 5545 writes them. Times are those of the place, with its zone told in the file: a calendar elsewhere
 * reckons them into its own, over changes to and from summer time. The same appointments give the same bytes.
 */
final class CalendarFile {

    private static final String PRODUCT = "-//Seedbed//Calendar//ZH";

    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");
    /** From 1992 on. */
    private static final Duration TODAYS_OFFSETS = Duration.ofDays(22 * 366);

    private CalendarFile() {}

    static String appointments(String name, List<CalendarEntry> entries) {
        var calendar = empty();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        // A calendar has at least one component: of none, the zone of most parks.
        Stream.concat(entries.stream().map(CalendarEntry::zone), entries.isEmpty() ? Stream.of(USUAL) : Stream.of())
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .forEach(zone -> calendar.add(told(zone)));
        entries.forEach(entry -> calendar.add(event(entry)));
        return text(calendar);
    }

    /** What is cancelled or not certain yet takes no time. */
    static String freeBusy(List<CalendarEntry> entries, Instant from, Instant until) {
        var calendar = empty();
        calendar.add(ImmutableMethod.PUBLISH);
        var taken = new VFreeBusy(false);
        taken.add(new Uid("busy-" + from.getEpochSecond() + "@seedbed"));
        taken.add(new DtStamp(from));
        taken.add(new DtStart<>(from));
        taken.add(new DtEnd<>(until));
        entries.stream()
                .filter(entry -> entry.status() == CalendarEntry.Status.CONFIRMED)
                .forEach(entry -> taken.add(new FreeBusy(List.of(Interval.of(entry.from(), entry.to())))));
        calendar.add(taken);
        return text(calendar);
    }

    private static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id() + "@seedbed"));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new DtStart<>(entry.from().atZone(entry.zone())));
        event.add(new DtEnd<>(entry.to().atZone(entry.zone())));
        event.add(new Summary(entry.summary()));
        event.add(new Location(entry.location()));
        event.add(new Description(entry.description()));
        event.add(
                switch (entry.status()) {
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        return event;
    }

    /** Long lines folded, as the standard wants. */
    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * What the zone is called and how far it is from UTC. The zones of parks have kept one offset since 1992; ical4j's own list
     * of zones is not asked, for it enters itself into a registry of the whole virtual machine, which fails the second time.
     */
    private static VTimeZone told(ZoneId zone) {
        var offset = zone.getRules().getStandardOffset(Instant.EPOCH.plus(TODAYS_OFFSETS));
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1992, 1, 1, 0, 0)), new TzOffsetFrom(offset), new TzOffsetTo(offset))));
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(List.of(standard)));
    }
}
