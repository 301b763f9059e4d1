package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holding space and deciding on the wire. */
interface DecisionJson {

    /** What is to be held, and from when it is needed. */
    record HoldRequest(
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid HoldUnitRequest> units,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    /**
     * A unit, or seats of it.
     *
     * @param seats null: the whole unit
     */
    record HoldUnitRequest(
            @NotNull UUID unitId, @Nullable @Min(1) Integer seats) {}

    /**
     * What is held, run by run of seats.
     *
     * @param over its last day has passed: others may have it
     */
    record HeldUnit(
            UUID unitId,
            String unit,
            @Nullable Integer firstSeat,
            @Nullable Integer seats,
            LocalDate neededFrom,
            LocalDate until,
            boolean over) {}

    /** The checker's opinion. */
    record ProposalRequest(@NotBlank @Size(max = 1000) String opinion) {}

    /** Why it is not taken after the review; the applicant reads it. */
    record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Why the approver does not follow the proposal; the checker reads it. */
    record SendBackRequest(@NotBlank @Size(max = 500) String reason) {}

    /** The meeting that decided, by the number of its minutes: without them nothing is published. */
    record PublicationRequest(@NotNull @Size(max = 60) String minutesNumber) {}

    /** What has to be there before somebody may take the next step. */
    enum DecisionNeed {
        /** The review of last has to have been passed. */
        REVIEW_PASSED,
        /** Units or seats have to be held. */
        SPACE_HELD
    }

    /**
     * Who said what about the application last, and what is held.
     *
     * @param madeBy who took it
     * @param declineReason why the checker did not take it; null: they have not declined it
     * @param endedAt when it was sent back, taken back or overruled: the next proposal is another decision
     * @param need what keeps the reader from proposing or publishing; null: nothing, or neither is theirs to do
     */
    record DecisionView(
            List<HeldUnit> held,
            @Nullable String madeBy,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            @Nullable String opinion,
            @Nullable String declineReason,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable String minutesNumber,
            @Nullable UUID noticeId,
            @Nullable Instant endedAt,
            @Nullable DecisionNeed need,
            List<String> abilities) {}
}
