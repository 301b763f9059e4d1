package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.SuspensionCause;
import org.seedbed.waiver.WaiverCheckKind;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverDays;

/** What the operations on waivers take. */
interface WaiverRequests {

    /**
     * A request for a waiver.
     *
     * @param to first day after
     * @param window of a relief, the days it is meant for
     * @param founderId the founder who belongs to a group the scheme is for; which group stays in the register
     */
    record WaiverDraftRequest(
            @NotNull UUID tenantId,
            @NotNull UUID policyId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Valid WaiverDays window,
            @Nullable UUID founderId,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why. */
    record WaiverReason(@NotBlank @Size(max = 500) String reason) {}

    /** What is not known and passes all the same. */
    record AcceptedLine(
            @NotNull WaiverCheckKind kind,
            @NotBlank @Size(max = 300) String reason) {}

    /** The second word. */
    record WaiverCheckRequest(@NotNull @Size(max = 10) List<@NotNull @Valid AcceptedLine> accepted) {}

    /**
     * The budget it is to be paid from.
     *
     * @param contact where people may turn to during the notice: an office, never a person's own telephone
     */
    record WaiverProposalRequest(
            @NotNull UUID budgetId,
            @NotBlank @Size(max = 100) String contact) {}

    /** The decision of the meeting. */
    record WaiverDecisionRequest(@NotBlank @Size(max = 60) String minutesNumber) {}

    /**
     * It pays nothing for the time being.
     *
     * @param from first day on which it does not
     */
    record WaiverSuspensionRequest(
            @NotNull SuspensionCause cause,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * It pays again.
     *
     * @param from first day on which it does
     */
    record WaiverResumptionRequest(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * It is lost.
     *
     * @param since first day of which what was paid comes back
     * @param share part that comes back, from 0 to 1
     * @param amount as the preview said; another is refused
     */
    record WaiverRevocationRequest(
            @NotNull Clawback.Cause cause,
            @NotNull LocalDate since,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @NotNull @Valid Money amount,
            @NotBlank @Size(max = 500) String reason) {}
}
