package org.seedbed.tenancy.internal.graduation;

import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;

/** What somebody says a paper shows, as a form brings it. */
record SeenPaper(
        @Nullable PolicyMetric metric,
        @Nullable String value,
        @Nullable String says) {

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
