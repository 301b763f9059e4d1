package org.seedbed.waiver.scheme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;

/**
 * A scheme that was approved for one tenant.
 *
 * @param days on which it was granted
 * @param suspended days on which it pays nothing: arrears, reports that are missing. They are not made up for later
 * @param window of a relief, the days it is meant for
 */
public record Grant(
        String id,
        Scheme scheme,
        LocalDate leaseStart,
        DaySpan days,
        List<DaySpan> suspended,
        @Nullable DaySpan window) {

    public Grant {
        if (scheme.windowRequired() && window == null) {
            throw new IllegalArgumentException(id + " names no days it is meant for");
        }
        suspended = List.copyOf(suspended);
    }

    /** Where the first year begins. */
    public LocalDate countedFrom() {
        return scheme.yearCount() == Scheme.YearCount.LEASE_START ? leaseStart : days.from();
    }

    /** Whether it pays for a day. */
    public boolean covers(LocalDate day) {
        return days.contains(day)
                && !day.isBefore(countedFrom())
                && day.isBefore(countedFrom().plusMonths(scheme.maxMonths()))
                && suspended.stream().noneMatch(span -> span.contains(day))
                && (window == null || window.contains(day));
    }

    /** The year of the scheme, from 1. One that began on 29 February begins anew on the 28th. */
    public int yearOn(LocalDate day) {
        var full = Math.toIntExact(ChronoUnit.YEARS.between(countedFrom(), day));
        return day.isBefore(countedFrom().plusYears(full + 1L)) ? full + 1 : full + 2;
    }

    /** Days on which what it pays may change, within a span. */
    List<LocalDate> bounds(DaySpan within) {
        var from = countedFrom();
        var bounds = new ArrayList<>(List.of(days.from(), days.to(), from, from.plusMonths(scheme.maxMonths())));
        for (int year = 1; from.plusYears(year).isBefore(within.to()); year++) {
            bounds.add(from.plusYears(year));
        }
        suspended.forEach(span -> bounds.addAll(List.of(span.from(), span.to())));
        if (window != null) {
            bounds.addAll(List.of(window.from(), window.to()));
        }
        return bounds;
    }
}
