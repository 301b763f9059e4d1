package org.seedbed.tenancy.internal.graduation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;

/**
 * What somebody says a paper shows, as a form brings it.
 *
 * @param datedOn the day it was issued, for nothing is shown by it before; null: it does not say
 */
record SeenPaper(
        @Nullable PolicyMetric metric,
        @Nullable String value,
        @Nullable String says,
        @Nullable LocalDate datedOn) {

    /**
     * What it says, complete.
     *
     * @throws ProblemException request.invalid for what is missing or too long
     */
    StagePaper paper() {
        if (metric == null) {
            throw ProblemException.field("/metric", ValidationErrors.REQUIRED);
        }
        return new StagePaper(metric, text("/value", value, 40), text("/says", says, 200));
    }

    private static String text(String pointer, @Nullable String given, int most) {
        if (given == null || given.isBlank()) {
            throw ProblemException.field(pointer, ValidationErrors.REQUIRED);
        }
        if (given.strip().length() > most) {
            throw ProblemException.field(pointer, ValidationErrors.SIZE, "min", 1, "max", most);
        }
        return given.strip();
    }
}
