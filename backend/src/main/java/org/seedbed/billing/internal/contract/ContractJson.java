package org.seedbed.billing.internal.contract;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.BillingPlan.Anchor;
import org.seedbed.billing.charge.BillingPlan.Timing;
import org.seedbed.billing.charge.Rhythm;

/** What the operations of billing terms take and answer. */
interface ContractJson {

    /**
     * How the park bills where a lease says nothing else.
     *
     * @param billsFrom days before were billed elsewhere
     * @param dueDays after the first day of the period, or after the period when billed in arrears
     * @param lateRatePercent per cent of the sum overdue, a day
     * @param lateCapPercent per cent of the sum overdue that late fees never exceed
     */
    record BillingSettingsRequest(
            @NotNull LocalDate billsFrom,
            @NotNull Rhythm rhythm,
            @NotNull Anchor anchor,
            @NotNull Timing timing,
            @NotNull @Min(0) @Max(180) Integer dueDays,

            @NotNull @DecimalMin("0") @DecimalMax("0.05") @Digits(integer = 1, fraction = 4)
            BigDecimal lateRatePercent,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal lateCapPercent) {}

    /**
     * The same as it stands.
     *
     * @param version 0 before anybody set it: nothing is billed until then
     */
    record BillingSettingsResponse(
            int version,
            @Nullable LocalDate billsFrom,
            Rhythm rhythm,
            Anchor anchor,
            Timing timing,
            int dueDays,
            BigDecimal lateRatePercent,
            BigDecimal lateCapPercent,
            List<String> abilities) {

        static BillingSettingsResponse of(BillingSettings stored, boolean edit) {
            return new BillingSettingsResponse(
                    stored.version(),
                    stored.billsFrom(),
                    stored.rhythm(),
                    stored.anchor(),
                    stored.timing(),
                    stored.dueDays(),
                    stored.lateRatePercent(),
                    stored.lateCapPercent(),
                    edit ? List.of("edit") : List.of());
        }
    }

    /** What a lease has of its own; what is null is as its agreement says, or else as the park does it. */
    record LeasePlanRequest(
            @Nullable Rhythm rhythm,
            @Nullable Anchor anchor,
            @Nullable Timing timing,
            @Nullable @Min(0) @Max(180) Integer dueDays,
            @Nullable LocalDate billsFrom) {

        boolean empty() {
            return rhythm == null && anchor == null && timing == null && dueDays == null && billsFrom == null;
        }
    }

    /**
     * How a lease is billed.
     *
     * @param version 0 while it has nothing of its own
     * @param rhythm its own, and likewise the next four
     * @param effective what holds: its own, the agreement's or the park's
     * @param effectiveFrom the first day that is billed; null before the park said so
     * @param agreement number of the agreement, where there is one
     */
    record LeasePlanResponse(
            int version,
            UUID leaseId,
            @Nullable Rhythm rhythm,
            @Nullable Anchor anchor,
            @Nullable Timing timing,
            @Nullable Integer dueDays,
            @Nullable LocalDate billsFrom,
            BillingPlan effective,
            @Nullable LocalDate effectiveFrom,
            @Nullable String agreement,
            List<String> abilities) {}
}
