package org.seedbed.mentoring;

/** Those who take part in a session of a mentor, and who may move it. */
public enum SessionSide {
    COMPANY,
    MENTOR,
    PARK
}
