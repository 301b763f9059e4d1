package org.seedbed.reporting.internal.readiness;

/** What is known of a figure. */
public enum ReadinessKnown {
    /** It lies between at least and at most. */
    VALUE,
    UNKNOWN,
    /** Measured against nothing: neither none of it nor all of it. */
    NO_DENOMINATOR,
    /** Not asked of parks like this. */
    NOT_ASKED
}
