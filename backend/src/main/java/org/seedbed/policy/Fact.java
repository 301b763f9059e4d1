package org.seedbed.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known of a company, and where it is known from. What is not known has no fact.
 *
 * @param values one; of certificates several. A metric in months has the day the months are counted from
 * @param asOf the day it was recorded for, where that is another than the day asked about
 * @param level how sure it is; null of what a register holds, which is the park's own word
 * @param claimed what it would be if what is only self-reported counted too, where that is something else
 * @param lowerBound whether the value is what is known at least: more may come out, less not
 */
public record Fact(
        List<String> values,
        Origin origin,
        @Nullable LocalDate asOf,
        @Nullable EvidenceLevel level,
        @Nullable String claimed,
        boolean lowerBound) {

    public Fact(
            List<String> values,
            Origin origin,
            @Nullable LocalDate asOf,
            @Nullable EvidenceLevel level,
            @Nullable String claimed) {
        this(values, origin, asOf, level, claimed, false);
    }

    public Fact(List<String> values, Origin origin, @Nullable LocalDate asOf) {
        this(values, origin, asOf, null, null);
    }

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
        PAPERS,
        /** Recorded figures of the company's business, each with its level. */
        FIGURES
    }

    public static Fact of(Object value, Origin origin) {
        return new Fact(List.of(value.toString()), origin, null);
    }

    /** The same, of which more may come out. */
    public Fact atLeast() {
        return new Fact(values, origin, asOf, level, claimed, true);
    }

    /** The same, known from elsewhere. */
    public Fact from(Origin other) {
        return new Fact(values, other, asOf, level, claimed, lowerBound);
    }

    /** Whether it counts as known: what somebody only says of themselves is shown and judges nothing. */
    public boolean isKnown() {
        return level != EvidenceLevel.SELF_REPORTED;
    }
}
