package org.seedbed.mentoring;

/** Who says that a mentor has an interest that stands against a company's. */
public enum ConflictSide {
    MENTOR,
    PARK
}
