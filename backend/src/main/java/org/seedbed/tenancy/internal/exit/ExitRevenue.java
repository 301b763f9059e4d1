package org.seedbed.tenancy.internal.exit;

/** Revenue of the last twelve months, as somebody says it on the telephone. */
enum ExitRevenue {
    NONE,
    /** Below 50 万元. */
    UNDER_500K,
    /** Below 200 万元. */
    UNDER_2M,
    /** Below 500 万元. */
    UNDER_5M,
    /** Below 2 000 万元. */
    UNDER_20M,
    FROM_20M
}
