package org.seedbed.reporting.internal.statutory;

/** What a cell was worked out from. */
public enum StatutoryRecordKind {
    TENANT,
    UNIT,
    MENTOR,
    EXIT,
    /** A park fact. */
    FACT,
    /** A figure of a company. */
    FIGURE,
    /** A qualification of a company. */
    QUALIFICATION,
    /** Another cell of the form. */
    CELL,
    /** What somebody typed. */
    TYPED
}
