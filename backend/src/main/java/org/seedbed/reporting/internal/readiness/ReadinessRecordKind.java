package org.seedbed.reporting.internal.readiness;

/** What a figure was counted from. */
public enum ReadinessRecordKind {
    TENANT,
    UNIT,
    MENTOR,
    EXIT,
    /** A park fact. */
    FACT,
    /** Somebody or something supposed. */
    SUPPOSED
}
