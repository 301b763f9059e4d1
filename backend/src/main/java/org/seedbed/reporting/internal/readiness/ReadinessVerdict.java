package org.seedbed.reporting.internal.readiness;

/** How a criterion or a whole set of them comes out. */
public enum ReadinessVerdict {
    MET,
    MISSING,
    /** Not enough is known; never a pass. */
    UNKNOWN,
    /** There is nothing to measure against, or it is not asked of this park. */
    NOT_APPLICABLE
}
