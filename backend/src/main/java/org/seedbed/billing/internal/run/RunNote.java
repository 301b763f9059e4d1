package org.seedbed.billing.internal.run;

/** Why something of a tenant is not billed, or not as one might think. Kept as {@code NAME} or {@code NAME|which}. */
public enum RunNote {
    /** A lease was recorded without a price: no rent is charged for it. */
    LEASE_WITHOUT_PRICE,
    /** What a meter counted cannot be charged yet: a reading, a tariff or who shares it is missing. */
    READING_MISSING,
    /** Facts of the tenant contradict each other; nothing is billed until somebody puts them right. */
    FACTS_CONTRADICT;

    String of(String which) {
        return name() + "|" + which;
    }
}
