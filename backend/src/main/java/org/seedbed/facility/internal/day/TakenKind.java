package org.seedbed.facility.internal.day;

/** What takes a span of a day. */
public enum TakenKind {
    BOOKING,
    /** Kept for some minutes while somebody fills in the rest. */
    HOLD,
    BLACKOUT,
    /** Something of others: that is all there is to know. */
    TAKEN
}
