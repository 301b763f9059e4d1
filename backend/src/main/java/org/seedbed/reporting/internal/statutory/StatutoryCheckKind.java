package org.seedbed.reporting.internal.statutory;

/** What must be true between cells. */
enum StatutoryCheckKind {
    /** None of the others is more than the cell. */
    PARTS_AT_MOST,
    /** The others together are the cell; only where none counts what another counts. */
    SUM,
    /** The others together are not more than the cell; only where none counts what another counts. */
    SUM_AT_MOST,
    /** The cell's day is none before the others'. */
    NOT_BEFORE;

    boolean adds() {
        return this == SUM || this == SUM_AT_MOST;
    }
}
