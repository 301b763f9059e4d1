package org.seedbed.billing.charge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Days {@code [from, to)}, one at least. Unlike an agreed range, what is charged always has an end. */
public record DaySpan(LocalDate from, LocalDate to) {

    public DaySpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("no day from " + from + " to " + to);
        }
    }

    /** The whole calendar month. */
    public static DaySpan month(YearMonth month) {
        return new DaySpan(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static DaySpan day(LocalDate day) {
        return new DaySpan(day, day.plusDays(1));
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(DaySpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days both have. */
    public Optional<DaySpan> within(DaySpan other) {
        return overlaps(other)
                ? Optional.of(new DaySpan(
                        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to))
                : Optional.empty();
    }

    /** This span in pieces, a new one from each of the days that lies inside. */
    public List<DaySpan> cutAt(Collection<LocalDate> days) {
        var inside = new TreeSet<>(days).subSet(from, false, to, false);
        var pieces = new ArrayList<DaySpan>();
        var start = from;
        for (var day : inside) {
            pieces.add(new DaySpan(start, day));
            start = day;
        }
        pieces.add(new DaySpan(start, to));
        return pieces;
    }

    /** Every calendar month it touches. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.atDay(1).isBefore(to), month -> month.plusMonths(1))
                .toList();
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
