package org.seedbed.billing.internal.match;

/** Why money may be somebody's, with the points it gives. Named in the words of the SPA. */
public enum MatchReason {
    /** The line names a bill of theirs. */
    BILL_NUMBER(50),
    /** The payer is called as they are. */
    PAYER_NAME(40),
    /** The payer, or what was written, is called as they were called before. Somebody else may be called so now. */
    FORMER_NAME(35),
    /** Their name stands in what the payer wrote. */
    NAME_IN_TEXT(30),
    /** All bills the line names come to the amount. */
    NAMED_BILLS_AMOUNT(30),
    /** One open bill is of this amount. */
    ONE_BILL_AMOUNT(30),
    /** All open bills together come to the amount. */
    ALL_BILLS_AMOUNT(25);

    private final int points;

    MatchReason(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Whether it tells by itself who paid. */
    boolean tellsWho() {
        return this == BILL_NUMBER || this == PAYER_NAME || this == NAME_IN_TEXT;
    }
}
