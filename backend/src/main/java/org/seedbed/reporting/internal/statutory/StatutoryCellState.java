package org.seedbed.reporting.internal.statutory;

/** What is known of a cell. */
public enum StatutoryCellState {
    VALUE,
    /** Nobody knows, or nobody has typed it yet. */
    UNKNOWN,
    /** A share of nothing: neither none of it nor all of it. */
    NOT_APPLICABLE,
    /** Left empty on purpose. */
    BLANK
}
