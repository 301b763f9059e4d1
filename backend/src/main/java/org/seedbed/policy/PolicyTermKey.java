package org.seedbed.policy;

/** A figure a policy sets without judging anybody by it. */
public enum PolicyTermKey {
    /** Months of a stay. */
    TERM_MONTHS,
    /** Months a stay may last with every extension. */
    TERM_MONTHS_MAX,
    EXTENSIONS_MAX,
    EXTENSION_MONTHS,
    WORKSTATIONS_MAX,
    REVIEWERS_MIN,
    /** Points out of a hundred. */
    PASS_SCORE,
    /** 元 per square metre and month. */
    LIST_PRICE,
    /** 元 per square metre and month. */
    ENERGY_FEE,
    PAYMENTS_PER_YEAR,
    EARLY_NOTICE_DAYS,
    ARREARS_TERMINATE_DAYS,
    MOVE_OUT_DAYS
}
