package org.seedbed.facility;

/** What became of a date of a series. */
public enum SeriesOutcome {
    BOOKED,
    /** Booked, and part of it is beyond the free hours. */
    OVER_QUOTA,
    /** Somebody else has the time. */
    CONFLICT,
    /** Not open then. */
    CLOSED,
    BLACKOUT,
    /** Another rule says no. */
    REFUSED,
    /** It was booked, and is cancelled or refused. */
    CANCELLED
}
