package org.seedbed.onboarding.internal.plan;

/** What becomes of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
