package org.seedbed.admission.internal;

import java.time.LocalDate;
import org.seedbed.admission.CallState;

/** How a call stands on a day. */
public enum CallStanding {
    DRAFT,
    /** Published, its first day has not come. */
    UPCOMING,
    /** Takes applications. */
    OPEN,
    /** Its days are over. */
    OVER,
    /** Closed by hand. */
    CLOSED;

    static CallStanding on(LocalDate day, CallState state, LocalDate opensOn, LocalDate closesOn) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case CLOSED -> CLOSED;
            case PUBLISHED -> day.isBefore(opensOn) ? UPCOMING : day.isBefore(closesOn) ? OPEN : OVER;
        };
    }
}
