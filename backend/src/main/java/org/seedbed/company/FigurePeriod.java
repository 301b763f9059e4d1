package org.seedbed.company;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days a figure is for, half-open: a calendar year, quarter or month, or a single day.
 *
 * @param to the first day after
 */
public record FigurePeriod(Kind kind, LocalDate from, LocalDate to) {

    /** How long it is. */
    @Schema(name = "FigurePeriodKind")
    public enum Kind {
        YEAR(12),
        QUARTER(3),
        MONTH(1),
        /** One day, as of which something stands. */
        MOMENT(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** Whether such a period begins on the day. */
        public boolean beginsOn(LocalDate day) {
            return switch (this) {
                case YEAR -> day.getDayOfYear() == 1;
                case QUARTER -> day.getDayOfMonth() == 1 && day.get(IsoFields.DAY_OF_QUARTER) == 1;
                case MONTH -> day.getDayOfMonth() == 1;
                case MOMENT -> true;
            };
        }

        /** The one that holds the day. */
        public FigurePeriod around(LocalDate day) {
            return switch (this) {
                case YEAR -> year(day.getYear());
                case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
                case MONTH -> month(YearMonth.from(day));
                case MOMENT -> moment(day);
            };
        }
    }

    /** Asked for every company and figure; years before and after are cut each time. */
    private static final Map<Integer, List<FigurePeriod>> QUARTERS = IntStream.rangeClosed(1990, 2090)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), year -> year(year).cut(Kind.QUARTER)));

    public FigurePeriod {
        if (!kind.beginsOn(from) || !to.equals(end(kind, from))) {
            throw new IllegalArgumentException("no " + kind + " from " + from + " to " + to);
        }
    }

    /**
     * The period of that kind that begins on the day.
     *
     * @throws IllegalArgumentException when none does
     */
    public static FigurePeriod of(Kind kind, LocalDate from) {
        return new FigurePeriod(kind, from, end(kind, from));
    }

    public static FigurePeriod year(int year) {
        return of(Kind.YEAR, LocalDate.of(year, 1, 1));
    }

    /**
     * A quarter of a year.
     *
     * @param nth from 1 to 4
     */
    public static FigurePeriod quarter(int year, int nth) {
        return of(Kind.QUARTER, LocalDate.of(year, 3 * nth - 2, 1));
    }

    public static FigurePeriod month(YearMonth month) {
        return of(Kind.MONTH, month.atDay(1));
    }

    public static FigurePeriod moment(LocalDate day) {
        return of(Kind.MOMENT, day);
    }

    private static LocalDate end(Kind kind, LocalDate from) {
        return kind == Kind.MOMENT ? from.plusDays(1) : from.plusMonths(kind.months);
    }

    /** The one before, of the same length. */
    public FigurePeriod previous() {
        return of(kind, kind == Kind.MOMENT ? from.minusDays(1) : from.minusMonths(kind.months));
    }

    /** It cut into shorter ones; empty when that kind is not shorter, or it cannot be cut. */
    public Optional<List<FigurePeriod>> parts(Kind shorter) {
        if (shorter == Kind.MOMENT || kind.months <= shorter.months) {
            return Optional.empty();
        }
        var quarters = kind == Kind.YEAR && shorter == Kind.QUARTER ? QUARTERS.get(from.getYear()) : null;
        return quarters == null ? Optional.of(cut(shorter)) : Optional.of(quarters);
    }

    private List<FigurePeriod> cut(Kind shorter) {
        return IntStream.range(0, kind.months / shorter.months)
                .mapToObj(i -> of(shorter, from.plusMonths((long) i * shorter.months)))
                .toList();
    }

    /** Whether the other one lies within this one. */
    public boolean encloses(FigurePeriod other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
