package org.seedbed.waiver;

/** What is looked at before a waiver is found right. */
public enum WaiverCheckKind {
    /** Nothing is overdue. */
    NO_ARREARS,
    /** 经营季报 are handed in. */
    PERIOD_REPORTS,
    /** The revenue has fallen enough. */
    REVENUE_DROP,
    /** The company was granted nothing by this policy before. */
    FIRST_TIME,
    /** A founder belongs to a group the scheme is for. */
    TAGS,
    /** The days wanted lie within the stay. */
    WITHIN_STAY,
    /** They lie before a graduate loses the benefits of an incubatee. */
    NOT_GRADUATED,
    /** The scheme pays something on the days wanted. */
    WORTH
}
