package org.seedbed.policy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version says.
 *
 * @param criteria in the order people read them; their order changes no verdict
 * @param minSatisfied how many of the criteria that are {@link PolicySeverity#ONE_OF_SEVERAL}; null when there are none
 * @param scheme what a waiver policy pays; null of every other kind
 * @param recognition what a recognition policy asks of a park; null of every other kind
 */
public record PolicyContent(
        List<PolicyCriterion> criteria,
        @Nullable Integer minSatisfied,
        List<PolicyTerm> terms,
        @Nullable PolicyScheme scheme,
        @Nullable PolicyRecognition recognition) {

    /** Of kinds that ask nothing of a park. */
    public PolicyContent(
            List<PolicyCriterion> criteria,
            @Nullable Integer minSatisfied,
            List<PolicyTerm> terms,
            @Nullable PolicyScheme scheme) {
        this(criteria, minSatisfied, terms, scheme, null);
    }

    /** Nothing said yet. */
    public static PolicyContent blank() {
        return new PolicyContent(List.of(), null, List.of(), null);
    }

    /** Whether it says nothing. */
    public boolean saysNothing() {
        return criteria.isEmpty()
                && terms.isEmpty()
                && scheme == null
                && (recognition == null || recognition.criteria().isEmpty());
    }

    /** The figure it sets; empty when it does not. */
    public Optional<BigDecimal> term(PolicyTermKey key) {
        return terms.stream().filter(term -> term.key() == key).findFirst().map(PolicyTerm::value);
    }

    /**
     * One condition.
     *
     * @param values one for a size, several for a choice
     * @param relief another value for the industries named
     * @param waivable whether somebody may let it pass with a reason
     * @param evidence what shows it
     * @param clause where it is written
     */
    public record PolicyCriterion(
            PolicyMetric metric,
            PolicyOperator operator,
            List<String> values,
            PolicySeverity severity,
            @Nullable PolicyRelief relief,
            boolean waivable,
            @Nullable String evidence,
            @Nullable String clause) {}

    /** Beginnings of GB/T 4754 codes and the value that holds for them instead. */
    public record PolicyRelief(
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 5) String> industries,
            @NotBlank @Size(max = 40) String value) {}

    /** A figure the policy sets. */
    public record PolicyTerm(
            @NotNull PolicyTermKey key,

            @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
            BigDecimal value) {}
}
