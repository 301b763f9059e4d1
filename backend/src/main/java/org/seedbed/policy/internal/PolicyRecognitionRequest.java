package org.seedbed.policy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PolicyRecognition.Window;

/** What a recognition policy is to ask; see {@link PolicyRecognition}. */
record PolicyRecognitionRequest(@NotNull @Size(max = 40) List<@NotNull @Valid PolicyParkCriterionRequest> criteria) {

    /** One condition; see {@link PolicyParkCriterion}. */
    record PolicyParkCriterionRequest(
            @NotNull ParkMetric metric,
            @NotNull PolicyOperator operator,

            @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
            BigDecimal threshold,

            @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
            BigDecimal countyThreshold,

            @Nullable @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal hardshipFactor,

            @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 4)
            BigDecimal growthAbove,

            @Nullable @Size(min = 1, max = 40) String anyOf,
            @NotNull Window window,
            @Nullable @Size(max = 100) String clause,
            @Nullable @Size(max = 300) String note) {

        PolicyParkCriterion toCriterion() {
            return new PolicyParkCriterion(
                    metric,
                    operator,
                    threshold,
                    countyThreshold,
                    hardshipFactor,
                    growthAbove,
                    anyOf,
                    window,
                    clause,
                    note);
        }
    }

    PolicyRecognition toRecognition() {
        return new PolicyRecognition(
                criteria.stream().map(PolicyParkCriterionRequest::toCriterion).toList());
    }
}
