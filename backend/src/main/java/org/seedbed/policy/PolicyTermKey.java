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
    /** Days from the approval to the signatures; what is not signed by then lapses. */
    SIGNING_DAYS,
    /** Hours of mentors a tenant of the stage is given each month. */
    MENTOR_HOURS,
    /** Hours of meeting rooms and the like that cost a tenant of the stage nothing each month. */
    FACILITY_HOURS,
    /** Months before a stage runs out in which graduation is looked at. */
    GRADUATION_AHEAD_MONTHS,
    /** 元 per square metre and month. */
    LIST_PRICE,
    /** 元 per square metre and month. */
    ENERGY_FEE,
    PAYMENTS_PER_YEAR,
    EARLY_NOTICE_DAYS,
    ARREARS_TERMINATE_DAYS,
    MOVE_OUT_DAYS;

    /** Counts what cannot be divided: months, times, people, days. */
    public boolean isWhole() {
        return this != PASS_SCORE
                && this != LIST_PRICE
                && this != ENERGY_FEE
                && this != MENTOR_HOURS
                && this != FACILITY_HOURS;
    }

    /** The smallest that makes sense: fewer than three judge nobody, and nobody signs overnight. */
    public int least() {
        return switch (this) {
            case REVIEWERS_MIN -> 3;
            case SIGNING_DAYS -> 5;
            default -> 0;
        };
    }

    /** The largest that makes sense. */
    public int most() {
        return switch (this) {
            case REVIEWERS_MIN -> 15;
            case PASS_SCORE -> 100;
            default -> 9999;
        };
    }
}
