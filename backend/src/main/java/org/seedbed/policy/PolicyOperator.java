package org.seedbed.policy;

import java.util.function.IntPredicate;

/** How a fact is compared with what a criterion asks. */
public enum PolicyOperator {
    AT_MOST(true, order -> order <= 0),
    LESS_THAN(true, order -> order < 0),
    AT_LEAST(true, order -> order >= 0),
    MORE_THAN(true, order -> order > 0),
    /** One of the values is the fact, or among the facts. */
    ONE_OF(false, order -> false),
    NONE_OF(false, order -> false),
    /** Yes or no, as the criterion says. */
    IS(false, order -> false);

    private final boolean ordered;
    private final IntPredicate holds;

    PolicyOperator(boolean ordered, IntPredicate holds) {
        this.ordered = ordered;
        this.holds = holds;
    }

    /** Whether it compares sizes, and with one value. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Whether a larger fact may be good enough where a smaller one is not, and never the other way round. */
    boolean growsInto() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether a fact that stands so to the threshold (negative: below it) is good enough. */
    boolean holds(int order) {
        return holds.test(order);
    }
}
