package org.seedbed.reporting;

/** Why a company was reminded. */
public enum ReportReminderKind {
    /** Due within seven days. */
    DUE_7,
    /** Due within three days. */
    DUE_3,
    /** Due today. */
    DUE_0,
    /** Somebody wished so. */
    MANUAL
}
