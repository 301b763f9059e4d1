package org.seedbed.reporting;

/** Why a company was reminded. */
public enum ReportReminderKind {
    /** Due within seven days. */
    DUE_7,
    /** Due within three days. */
    DUE_3,
    /** Due today. */
    DUE_0,
    /** So late that it has consequences within two days. */
    OVERDUE,
    /** Somebody wished so. */
    MANUAL
}
