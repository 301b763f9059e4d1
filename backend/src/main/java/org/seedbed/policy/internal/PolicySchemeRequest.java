package org.seedbed.policy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.policy.PolicyScheme.Fee;
import org.seedbed.policy.PolicyScheme.PolicySchemeItem;
import org.seedbed.policy.PolicyScheme.Requirement;
import org.seedbed.policy.PolicyScheme.Stacking;
import org.seedbed.policy.PolicyScheme.YearCount;

/** What a waiver policy is to pay; see {@link PolicyScheme}. */
record PolicySchemeRequest(
        @NotNull @Size(max = 10)
        List<@NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4) BigDecimal> yearRates,

        @NotNull @Size(max = 10)
        List<@NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2) BigDecimal> yearSubsidies,

        @NotNull @Size(max = 10)
        List<@NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal> yearMonthlyCaps,

        @Nullable @DecimalMin("0") @Digits(integer = 10, fraction = 2)
        BigDecimal monthlyCap,

        @Nullable @Positive @Digits(integer = 8, fraction = 2)
        BigDecimal areaCap,

        @Nullable @Positive @Digits(integer = 8, fraction = 2)
        BigDecimal priceCap,

        @NotNull YearCount countedFrom,
        @Nullable @Min(1) @Max(120) Integer maxMonths,
        @NotNull Stacking stacking,
        boolean windowRequired,
        @NotNull @Size(max = 10) List<@NotNull @Valid PolicySchemeItemRequest> items,

        @Nullable @Positive @Digits(integer = 4, fraction = 2)
        BigDecimal freeHours,

        @Nullable @Positive @Digits(integer = 4, fraction = 0)
        BigDecimal freeTimes,

        @NotNull @Size(max = 5) List<@NotNull Requirement> requires,

        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal minRevenueDrop,

        boolean firstTimeOnly,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 40) String> tags,
        @NotNull @Min(5) @Max(60) Integer publicityDays) {

    /** One fee; see {@link PolicySchemeItem}. */
    record PolicySchemeItemRequest(
            @NotNull Fee fee,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal rate,

            @Nullable @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal monthlyCap,

            @Nullable @Positive @Digits(integer = 8, fraction = 2)
            BigDecimal monthlyUnits) {}

    PolicyScheme toScheme() {
        return new PolicyScheme(
                yearRates,
                yearSubsidies,
                yearMonthlyCaps,
                monthlyCap,
                areaCap,
                priceCap,
                countedFrom,
                maxMonths,
                stacking,
                windowRequired,
                items.stream()
                        .map(i -> new PolicySchemeItem(i.fee(), i.rate(), i.monthlyCap(), i.monthlyUnits()))
                        .toList(),
                freeHours,
                freeTimes,
                requires,
                minRevenueDrop,
                firstTimeOnly,
                tags,
                publicityDays);
    }
}
