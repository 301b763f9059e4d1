package org.seedbed.facility;

/** How much of a series a change is about; one date alone is a booking like any other. */
public enum SeriesScope {
    /** A date and those after it. */
    FOLLOWING,
    ALL
}
