package org.seedbed.billing.internal.run;

/** Why something of a tenant is not billed, or not as one might think. */
public enum RunNote {
    /** Something is let without a price: no rent is charged for it. */
    LEASE_WITHOUT_PRICE,
    /** A meter was not read on a day on which it has to be: what it counted there is not charged yet. */
    READING_MISSING,
    /** Nobody said what a unit of what a meter counted costs on that day. */
    TARIFF_MISSING,
    /** Several had the room at once, and its meter is not shared: whose use it was is not known. */
    SHARERS_UNCLEAR,
    /** A line would come to more than any line does: a reading, multiplier, area or price was mistyped; nothing is billed. */
    AMOUNT_IMPLAUSIBLE,
    /** Facts of the tenant contradict each other; nothing is billed until somebody puts them right. */
    FACTS_CONTRADICT
}
