package org.seedbed.billing.internal.run;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is the same for every tenant of a run.
 *
 * @param month its first day
 * @param asOf the day whose facts it looks at, and on which it is issued
 * @param dueDays of the park, for what no contract's plan speaks of
 */
record RunFrame(UUID parkId, LocalDate month, int seq, LocalDate asOf, int dueDays) {

    LocalDate lastDay() {
        return month.plusMonths(1).minusDays(1);
    }
}
