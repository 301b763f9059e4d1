package org.seedbed.billing.internal.adjust;

/** What became known since a line was billed. */
public enum AdjustmentReason {
    /** It was never billed. */
    NOT_BILLED,
    /** Nothing is due for it any more. */
    NO_LONGER_DUE,
    /** It is due for other days. */
    DAYS,
    /** Another area, number of seats, or use by a corrected reading. */
    QUANTITY,
    PRICE,
    /** Another part of it is waived. */
    WAIVER,
    /** Another line of the month changed, and this one by a cent with it. */
    ROUNDING
}
