package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationChecklist;

/** What the operations of graduation take and answer. Money is in 元, days are half-open where there are two of them. */
interface GraduationJson {

    record GraduationProposalRequest(
            @NotNull UUID tenantId,
            @Nullable @Size(max = 500) String note) {}

    record GraduationReason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * A judgement as of a day.
     *
     * @param waivers criteria let pass, where the policy allows it
     */
    record GraduationEvaluationRequest(
            @NotNull LocalDate asOf,
            @NotNull @Size(max = 20) List<@NotNull @Valid StageWaiver> waivers) {}

    /**
     * Lets the tenant graduate.
     *
     * @param from first day as a graduate; today at the latest
     * @param siteCheck who was there on which day, and what was seen
     */
    record GraduationDecisionRequest(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 1000) String siteCheck) {}

    record GraduationSummary(
            UUID id,
            GraduationState state,
            GraduationOccasion occasion,
            UUID tenantId,
            String companyName,
            Instant proposedAt,
            @Nullable LocalDate graduatesOn,
            @Nullable String certificateNumber) {}

    /**
     * What an officer saw in which paper.
     *
     * @param datedOn the day it was issued; as of a day before it counts for nothing. null: it says none
     */
    record GraduationEvidenceView(
            UUID id,
            PolicyMetric metric,
            String value,
            String says,
            @Nullable LocalDate datedOn,
            String fileName,
            long size,
            String sha256,
            @Nullable String addedBy,
            Instant addedAt,
            @Nullable Instant struckAt) {}

    /**
     * How it came out, as it was kept.
     *
     * @param decisive whether the decision rests on it
     */
    record GraduationEvaluationView(
            LocalDate asOf,
            String policyName,
            int policyNumber,
            String contentHash,
            Verdict verdict,
            int met,
            int needed,
            List<PolicyLine> lines,
            List<StagePaper> papers,
            boolean decisive,
            @Nullable String madeBy,
            Instant madeAt) {}

    record GraduationCertificateView(
            String number, String textHash, @Nullable String issuedBy, Instant issuedAt, boolean revoked) {}

    /**
     * A review with everything its page shows.
     *
     * @param checklist by what is known today; null where the park names no policy, and after the decision
     * @param evaluations the newest first
     * @param benefitsEndOn first day without the benefits of an incubatee; of a graduate only
     */
    record GraduationResponse(
            UUID id,
            int version,
            GraduationState state,
            GraduationOccasion occasion,
            UUID tenantId,
            UUID companyId,
            String companyName,
            CompanyKind companyKind,
            @Nullable String note,
            @Nullable String proposedBy,
            Instant proposedAt,
            List<GraduationEvidenceView> evidence,
            @Nullable GraduationChecklist checklist,
            List<GraduationEvaluationView> evaluations,
            @Nullable LocalDate graduatesOn,
            @Nullable String siteCheck,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable LocalDate benefitsEndOn,
            @Nullable GraduationCertificateView certificate,
            @Nullable LocalDate revokedOn,
            @Nullable String revokeReason,
            @Nullable String revokedBy,
            List<String> abilities) {}
}
