package org.seedbed.facility.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Times of a park's day as minutes from midnight, {@code 24:00} being the end of the day, and as the API writes them. */
public final class DayMinutes {

    /** How a time of day is written. */
    public static final String FORM = "([01]\\d|2[0-3]):[0-5]\\d|24:00";

    /** Midnight after the day. */
    public static final int END = 1440;

    private static final int HOUR = 60;

    private DayMinutes() {}

    /** {@code 09:30} is 570. */
    public static int of(String text) {
        return Integer.parseInt(text.substring(0, 2)) * HOUR + Integer.parseInt(text.substring(3));
    }

    public static String text(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }

    /** The moment on a day of the zone. Counted on the clock on the wall, also on a day that is shorter or longer. */
    public static Instant at(LocalDate day, int minutes, ZoneId zone) {
        return minutes == END
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(minutes / HOUR, minutes % HOUR).atZone(zone).toInstant();
    }

    /** Where on the day the moment lies; before it 0 and after it the end. */
    public static int on(LocalDate day, Instant moment, ZoneId zone) {
        if (moment.isBefore(at(day, 0, zone))) {
            return 0;
        }
        if (!moment.isBefore(at(day, END, zone))) {
            return END;
        }
        var time = moment.atZone(zone).toLocalTime();
        return time.getHour() * HOUR + time.getMinute();
    }

    /** Whole minutes between. */
    public static int between(Instant from, Instant to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
