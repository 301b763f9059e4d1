package org.seedbed.agreement;

/** What a signed agreement waits for before it begins. */
public enum StartNeed {
    /** 交接单, signed by both sides. */
    HAND_OVER,
    /** Received, or waived with a reason. */
    DEPOSIT
}
