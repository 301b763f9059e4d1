package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyRecognition.Window;

/**
 * The days a figure is of.
 *
 * @param from first day of what happens over time; null: ever
 * @param day on which what stands is looked at, and the last of what happens
 * @param year of what is told by calendar years
 * @param asked the day somebody asks: what came of things is known until then
 */
record Slice(@Nullable LocalDate from, LocalDate day, int year, LocalDate asked) {

    private static final int YEARS = 3;

    /** As it stands on the day. */
    static Slice point(LocalDate day) {
        return new Slice(null, day, day.getYear() - 1, day);
    }

    /** As it is known on the last day of the year. */
    static Slice year(int year) {
        return year(year, LocalDate.of(year, 12, 31));
    }

    private static Slice year(int year, LocalDate asked) {
        return new Slice(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year, asked);
    }

    /** The slices of a window, the latest first. */
    static List<Slice> of(Window window, LocalDate day) {
        int last = day.getYear() - 1;
        return switch (window) {
            case POINT -> List.of(point(day));
            case YEAR -> List.of(year(last, day));
            case EACH_OF_LAST_3_YEARS ->
                IntStream.range(0, YEARS)
                        .mapToObj(back -> year(last - back, day))
                        .toList();
        };
    }

    boolean contains(LocalDate when) {
        return !when.isAfter(day) && (from == null || !when.isBefore(from));
    }

    /** Whether a period with no end or a half-open one touches the slice. */
    boolean touches(LocalDate starts, @Nullable LocalDate ends) {
        return !starts.isAfter(day) && (ends == null || ends.isAfter(from == null ? starts : from));
    }
}
