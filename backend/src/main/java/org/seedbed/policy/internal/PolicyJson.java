package org.seedbed.policy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EntryStage;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyContent.PolicyRelief;
import org.seedbed.policy.PolicyContent.PolicyTerm;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicySeverity;

/** Policies on the wire. */
interface PolicyJson {

    /**
     * A new policy of the park with its first draft.
     *
     * @param versionId the version to start from, also one delivered with the product; null: a blank one
     */
    record PolicyRequest(
            @NotNull PolicyKind kind,
            @Nullable EntryStage stage,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 60) String documentNumber,

            @Nullable @Size(max = 300) @Pattern(regexp = "https?://[^\\s]+")
            String sourceUrl,

            @Nullable UUID versionId,
            @NotNull LocalDate effectiveFrom) {}

    /** A new draft of a policy, with what was published last. */
    record PolicyDraftRequest(
            @NotNull LocalDate effectiveFrom,
            @Nullable @Size(max = 300) String note) {}

    /** What a draft says now. */
    record PolicyDraftUpdateRequest(
            @NotNull LocalDate effectiveFrom,
            @Nullable @Size(max = 300) String note,
            @NotNull @Valid PolicyContentRequest content) {}

    /** What a version is to say; see {@link PolicyContent}. */
    record PolicyContentRequest(
            @NotNull @Size(max = 40) List<@NotNull @Valid PolicyCriterionRequest> criteria,
            @Nullable @Min(1) @Max(40) Integer minSatisfied,
            @NotNull @Size(max = 20) List<@NotNull @Valid PolicyTerm> terms,
            @Nullable @Valid PolicySchemeRequest scheme,
            @Nullable @Valid PolicyRecognitionRequest recognition) {

        PolicyContent toContent() {
            return new PolicyContent(
                    criteria.stream().map(PolicyCriterionRequest::toCriterion).toList(),
                    minSatisfied,
                    terms,
                    scheme == null ? null : scheme.toScheme(),
                    recognition == null ? null : recognition.toRecognition());
        }
    }

    /** One condition; see {@link PolicyCriterion}. */
    record PolicyCriterionRequest(
            @NotNull PolicyMetric metric,
            @NotNull PolicyOperator operator,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 40) String> values,
            @NotNull PolicySeverity severity,
            @Nullable @Valid PolicyRelief relief,
            boolean waivable,
            @Nullable @Size(max = 200) String evidence,
            @Nullable @Size(max = 100) String clause) {

        PolicyCriterion toCriterion() {
            return new PolicyCriterion(metric, operator, values, severity, relief, waivable, evidence, clause);
        }
    }

    /**
     * A policy in the list.
     *
     * @param preset came with the product and does not change
     * @param inForceNumber of the version in force today
     * @param upcomingFrom when the next published version begins
     */
    record PolicySummary(
            UUID id,
            PolicyKind kind,
            @Nullable EntryStage stage,
            String name,
            @Nullable String documentNumber,
            boolean preset,
            @Nullable Integer inForceNumber,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate upcomingFrom,
            boolean drafted) {}

    /** A policy with its versions, the newest first. */
    record PolicyResponse(
            UUID id,
            PolicyKind kind,
            @Nullable EntryStage stage,
            String name,
            @Nullable String documentNumber,
            @Nullable String sourceUrl,
            boolean preset,
            List<PolicyVersionView> versions,
            List<String> abilities) {}

    /**
     * A version without what it says.
     *
     * @param effectiveTo the day the next published version begins
     * @param contentHash SHA-256 of what it says
     */
    record PolicyVersionView(
            UUID id,
            int number,
            PolicyStanding standing,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable String note,
            @Nullable String editedBy,
            Instant editedAt,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            String contentHash) {}

    /** A version with what it says and what the reader may do with it. */
    record PolicyVersionResponse(
            UUID policyId, int version, PolicyVersionView summary, PolicyContent content, List<String> abilities) {}

    /** How a company comes out under a version on a day. */
    record PolicyTrialResponse(
            UUID companyId, LocalDate on, @Nullable Integer minSatisfied, Verdict verdict, List<PolicyLine> lines) {}
}
