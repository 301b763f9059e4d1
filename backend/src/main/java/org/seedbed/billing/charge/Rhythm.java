package org.seedbed.billing.charge;

import java.util.Arrays;

/** How many months one bill is about. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /**
     * As contracts say it.
     *
     * @throws IllegalArgumentException other than 12, 4, 2 or 1
     */
    public static Rhythm ofPaymentsPerYear(int payments) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.months * payments == YEARLY.months)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no rhythm with " + payments + " payments a year"));
    }
}
