package org.seedbed.admission.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ConflictKind;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.admission.internal.ReviewRules.ReviewVerdict;

/** Reviews on the wire, as the officers have them. */
interface ReviewJson {

    /**
     * A round of review.
     *
     * @param id null before anybody is named
     * @param rounds how many there are; earlier ones are asked for by number, from 1
     * @param dueOn last day for the reviewers; null before it begins
     * @param mean null before it is closed, and when there were too few sheets
     */
    record ReviewView(
            @Nullable UUID id,
            int round,
            int rounds,
            List<ReviewCriterion> criteria,
            int reviewersMin,
            BigDecimal passScore,
            @Nullable LocalDate dueOn,
            boolean late,
            List<PanelPlace> panel,
            @Nullable ReviewVerdict verdict,
            @Nullable BigDecimal mean,
            @Nullable Instant closedAt,
            List<String> abilities) {}

    /**
     * A place on the panel.
     *
     * @param conflict what made them leave, if it was a tie
     * @param tie found by now between somebody who has not left and the applicant; for handlers, while the review is open
     * @param sheet null before the review is closed
     */
    record PanelPlace(
            UUID id,
            UUID reviewerId,
            String name,
            Instant assignedAt,
            @Nullable Instant submittedAt,
            @Nullable ConflictKind conflict,
            @Nullable ConflictKind tie,
            @Nullable String leftReason,
            @Nullable Instant leftAt,
            @Nullable SheetView sheet) {}

    /**
     * A sheet, open to the officers when the review is closed.
     *
     * @param dropped as the highest or the lowest
     * @param setAside because its writer left for a tie
     */
    record SheetView(
            Map<String, Integer> points,
            BigDecimal total,
            boolean dropped,
            boolean setAside,
            @Nullable String remark) {}

    /**
     * Somebody who may be asked to review.
     *
     * @param tie to the applicant, which keeps them from the panel
     */
    record ReviewerView(UUID id, String name, @Nullable ConflictKind tie) {}

    /** Who is asked. */
    record PanelRequest(@NotNull UUID reviewerId) {}

    /**
     * Why somebody is taken off the panel.
     *
     * @param conflict that was declared; one that our records show need not be named
     */
    record PanelRemovalRequest(
            @Nullable ConflictKind conflict,
            @NotBlank @Size(max = 300) String reason) {}

    /** Who comes in the place of somebody, and why. */
    record PanelReplacementRequest(
            @NotNull UUID reviewerId,
            @Nullable ConflictKind conflict,
            @NotBlank @Size(max = 300) String reason) {}
}
