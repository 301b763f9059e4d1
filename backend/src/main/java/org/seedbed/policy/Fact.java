package org.seedbed.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known of a company, and where it is known from. What is not known has no fact.
 *
 * @param values one; of certificates several. A metric in months has the day the months are counted from
 * @param asOf the day it was recorded for, where that is another than the day asked about
 */
public record Fact(
        List<String> values, Origin origin, @Nullable LocalDate asOf) {

    /** Where a fact comes from. */
    public enum Origin {
        /** The registered facts of the company. */
        REGISTER,
        /** The stay in the park. */
        STAY,
        EMPLOYMENT_COUNT,
        /** Certificates the park has looked at. */
        CERTIFICATE,
        /** Papers handed in with an application. */
        PAPERS
    }

    public static Fact of(Object value, Origin origin) {
        return new Fact(List.of(value.toString()), origin, null);
    }
}
