package org.seedbed.billing.charge;

import java.time.LocalDate;

/** What one bill of a contract is about, and until when it is to be paid. */
public record BillingPeriod(DaySpan days, LocalDate dueOn) {}
