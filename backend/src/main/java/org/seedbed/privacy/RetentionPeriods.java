package org.seedbed.privacy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.seedbed.privacy.internal.RetentionRules;

/** How long what is kept, for modules that tell people when something of theirs goes. */
@Singleton
public class RetentionPeriods {

    private final RetentionRules rules;

    RetentionPeriods(RetentionRules rules) {
        this.rules = rules;
    }

    /**
     * The last day on which something is still there.
     *
     * @param rule of {@code rules/retention.json}
     * @param since the day its time began
     * @param asOf whose rule is asked for
     */
    public Optional<LocalDate> lastDay(String rule, LocalDate since, LocalDate asOf) {
        return rules.keeps(rule, asOf).map(since::plus);
    }
}
