package org.seedbed.billing.internal.entry;

/** Where a single charge stands. */
enum EntryState {
    /** The next run bills it, or the one that its days fall to. */
    OPEN,
    /** On a bill. */
    BILLED,
    /** Taken off, and on no bill. */
    CANCELLED,
    /** Cancelled after it was billed; the next run takes it back. */
    CANCELLED_BILLED
}
