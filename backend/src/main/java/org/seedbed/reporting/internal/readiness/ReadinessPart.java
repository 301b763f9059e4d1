package org.seedbed.reporting.internal.readiness;

/** What a record does for a figure. */
public enum ReadinessPart {
    /** It is one of those counted. */
    COUNTED,
    /** One of those it is measured against, and not counted. */
    NOT_COUNTED,
    /** Measured against, and nobody knows whether it counts. */
    UNKNOWN
}
