package org.seedbed.lease.rent;

import java.time.LocalDate;

/** Days {@code [from, to)} for which no rent is charged at all (免租期), for fitting out. No waiver: nobody pays for them. */
public record RentFree(LocalDate from, LocalDate to) {

    public RentFree {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("no day from " + from + " to " + to);
        }
    }

    /** Whole months; from the 31st they end with the shorter month. */
    public static RentFree months(LocalDate from, int months) {
        return new RentFree(from, from.plusMonths(months));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
