package org.seedbed.billing.internal.dunning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;

/** What the operations on reminders take and answer. */
interface DunningJson {

    int MOST_STEPS = 5;

    /**
     * A step.
     *
     * @param daysAfter days after the oldest open bill was due
     * @param name of the letter
     * @param text what it says besides the list of bills
     */
    record DunningStep(
            @NotNull @Min(1) @Max(365) Integer daysAfter,
            @NotBlank @Size(max = 40) String name,
            @NotBlank @Size(max = 1000) String text) {}

    /** All steps of a park, each later than the one before. */
    record DunningStepsRequest(
            @NotNull @Size(min = 1, max = MOST_STEPS) List<@NotNull @Valid DunningStep> steps) {}

    /** Steps as they stand; {@code standard} while the park has none of its own, {@code version} for whoever changes them. */
    record DunningStepsResponse(int version, List<DunningStep> steps, boolean standard) {}

    /** A letter that was sent. */
    record DunningNotice(
            UUID id,
            int step,
            String name,
            Money overdue,
            LocalDate oldestDueOn,
            @Nullable String sentBy,
            Instant sentAt,
            String sentHow) {}

    /**
     * A tenant who is behind.
     *
     * @param dueStep the number of the step whose day has come and that was not sent since; null: none
     * @param dueName its name
     * @param last the latest letter of this time of being behind
     */
    record DunningRow(
            UUID tenantId,
            String companyName,
            Money overdue,
            LocalDate oldestDueOn,
            int overdueDays,
            @Nullable Integer dueStep,
            @Nullable String dueName,
            @Nullable DunningNotice last) {}

    /** Which step is sent, and how it went: by hand, by post, by e-mail. */
    record DunningSendRequest(
            @NotNull UUID tenantId,
            @NotNull @Min(1) @Max(MOST_STEPS) Integer step,
            @NotBlank @Size(max = 100) String sentHow) {}
}
