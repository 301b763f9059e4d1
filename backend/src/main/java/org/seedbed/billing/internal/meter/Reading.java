package org.seedbed.billing.internal.meter;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a device showed when the day began.
 *
 * @param estimated nobody looked; what is read later corrects it
 */
public record Reading(LocalDate day, BigDecimal value, boolean estimated) {

    public Reading {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("below zero on " + day + ": " + value);
        }
    }

    public static Reading seen(LocalDate day, String value) {
        return new Reading(day, new BigDecimal(value), false);
    }

    public static Reading estimate(LocalDate day, String value) {
        return new Reading(day, new BigDecimal(value), true);
    }
}
