package org.seedbed.reporting;

/** How fields of a form must fit each other. */
public enum ReportCheckKind {
    /** The field is the sum of the others. */
    SUM,
    /** None of the others is more than the field. They may overlap, so their sum may be. */
    AT_MOST
}
