package org.seedbed.shared.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Agreed days, half-open: {@code [from, to)}. {@code to} is the first day after; null means open-ended.
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("empty range " + from + ".." + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the other range lies within this one. */
    public boolean encloses(DateRange other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(DateRange other) {
        return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
    }
}
