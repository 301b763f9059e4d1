package org.seedbed.billing.internal.report;

/** A row of a report's table. */
interface ReportRow {

    /** Whether it adds up others. */
    boolean sum();
}
