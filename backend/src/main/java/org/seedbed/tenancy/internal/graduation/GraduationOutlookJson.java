package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.Stage;

/** Who comes how near to graduating, and what is missing. */
interface GraduationOutlookJson {

    /** A figure somebody thinks of. */
    record GraduationTrialValue(
            @NotNull PolicyMetric metric,
            @NotBlank @Size(max = 40) String value) {}

    record GraduationTrialRequest(
            @NotNull UUID tenantId,
            @NotNull LocalDate on,
            @NotNull @Size(max = 20) List<@NotNull @Valid GraduationTrialValue> values) {}

    /**
     * One criterion.
     *
     * @param share part of the threshold that is reached, from 0 to 1; null where nothing is known. What only the company
     *     said of itself is shown here and counts for nothing
     * @param gap what is missing to the threshold, in the unit of the metric
     * @param waivable whether it may be let pass with a reason
     */
    record GraduationLine(
            PolicyLine line,
            @Nullable BigDecimal share,
            @Nullable BigDecimal gap,
            boolean waivable) {}

    /**
     * How a tenant comes out on a day.
     *
     * @param met criteria met of those needed
     * @param distance 0: meets them; 1: one criterion of which nothing is reached; see {@link Distance}
     */
    record GraduationChecklist(
            LocalDate on,
            String policyName,
            int policyNumber,
            Verdict verdict,
            int met,
            int needed,
            BigDecimal distance,
            List<GraduationLine> lines) {}

    /**
     * A tenant of the outlook.
     *
     * @param dueOn the day the stage runs out; null where it does not
     */
    record GraduationOutlookRow(
            UUID tenantId,
            UUID companyId,
            String companyName,
            CompanyKind kind,
            Stage stage,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable UUID openReviewId,
            GraduationChecklist checklist) {}

    /** What a company sees of its own way to graduation, one for each stay that lasts. */
    record OwnGraduationsView(List<OwnGraduationView> stays) {}

    /**
     * One stay.
     *
     * @param checklist null where the park names no policy, or it stands in no stage one graduates from
     * @param review the newest one
     * @param mayPropose whether the company could ask for a review now
     */
    record OwnGraduationView(
            UUID tenantId,
            UUID parkId,
            String parkName,
            @Nullable Stage stage,
            @Nullable GraduationChecklist checklist,
            @Nullable OwnGraduationReview review,
            boolean mayPropose) {}

    record OwnGraduationReview(
            UUID id,
            GraduationState state,
            Instant proposedAt,
            @Nullable LocalDate graduatesOn,
            @Nullable LocalDate benefitsEndOn,
            @Nullable String reason,
            @Nullable String certificateNumber) {}
}
