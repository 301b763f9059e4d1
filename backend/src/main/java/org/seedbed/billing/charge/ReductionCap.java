package org.seedbed.billing.charge;

/** Why a grant pays less than its rate of the whole line. */
public enum ReductionCap {
    /** Part of the area or quantity lies above what the scheme covers. */
    QUANTITY,
    /** The unit price lies above what the scheme covers. */
    PRICE,
    /** The month's money is used up. */
    MONTH_MONEY,
    /** A fixed subsidy would be more than what is charged. */
    ACTUAL,
    /** The free hours or times are used up. */
    FREE_QUOTA,
    /** Another grant pays that part. */
    OTHER_GRANT
}
