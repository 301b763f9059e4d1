package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.ExitTrigger;

/** What the operations on exits take. */
interface ExitRequests {

    int MOST_LINES = 200;

    /** {@code lastDay} of the stay, as it is planned. */
    record ExitRequest(
            @NotNull UUID tenantId,
            @NotNull ExitTrigger trigger,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    record ExitChangeRequest(
            @NotNull ExitTrigger trigger,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    record ExitReason(@NotBlank @Size(max = 500) String reason) {}

    /** Which bills are paid later, by the keys of the settlement, and when; the parts come to what is open of them. */
    record ExitDebtPlanRequest(
            @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 80) String> keys,

            @NotNull @Size(min = 1, max = 36) List<@NotNull @Valid ExitInstalmentRequest> instalments) {}

    record ExitInstalmentRequest(
            @NotNull LocalDate dueOn, @NotNull @Valid Money amount) {}

    /** All lines in their order; a line without an id is a new one, and one that is not named goes. */
    record ExitSheetRequest(
            @NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid ExitSheetLineRequest> lines) {}

    record ExitSheetLineRequest(
            @Nullable UUID id,
            @NotNull ExitSheetKind kind,
            @NotNull @Size(max = 60) String place,
            @NotBlank @Size(max = 60) String label,
            @Nullable @Min(0) @Max(9999) Integer expected,
            @Nullable @Min(0) @Max(9999) Integer counted,

            @Nullable @DecimalMin("0") @Digits(integer = 9, fraction = 3)
            BigDecimal reading,

            @Nullable ExitCondition condition,
            @Nullable @Size(max = 300) String remark) {}

    /** The hash of the sheet that was looked at. */
    record ExitSheetConfirmation(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}

    record ExitAddressMove(@NotNull LocalDate movedOn) {}

    /** {@code reached} false: nobody answered, and nothing else is said. */
    record ExitFollowUpRequest(
            @NotNull Boolean reached,
            @Nullable Boolean stillRunning,
            @Nullable @Min(0) @Max(999999) Integer jobs,
            @Nullable ExitRevenue revenue,
            @Nullable @Size(max = 200) String address,
            @Nullable @Size(max = 500) String note) {}
}
