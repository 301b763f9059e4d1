package org.seedbed.onboarding.internal.workbook;

public enum Severity {
    /** The row is refused as a whole. */
    ERROR,
    /** The row is stored; somebody should look at it. */
    WARNING
}
