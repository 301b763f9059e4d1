package org.seedbed.mentoring;

/** What a mentor is to a company. */
public enum MentorLinkKind {
    /** 主责: answers for the company; it has one such mentor at a time. */
    PRIMARY,
    /** 一对一. */
    ONE_TO_ONE,
    /** 管家: looks after daily needs and brings people together. */
    STEWARD
}
