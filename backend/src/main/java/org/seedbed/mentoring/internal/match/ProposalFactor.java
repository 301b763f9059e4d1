package org.seedbed.mentoring.internal.match;

/** What speaks for a mentor, or stands in the way. */
public enum ProposalFactor {
    /** Fields that the topic asked for names. */
    TOPIC,
    /** Fields of the company's industry. */
    INDUSTRY,
    /** Places the mentor has left. */
    LOAD,
    /** Has helped the company before. */
    HISTORY,
    /** Helps the company now. */
    LINKED,
    /** Has no place left. */
    FULL,
    /** A conflict with the company is declared. */
    CONFLICT
}
