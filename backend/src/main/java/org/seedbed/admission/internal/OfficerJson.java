package org.seedbed.admission.internal;

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
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationJson.ApplicantFounder;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.ApplicationJson.StepView;
import org.seedbed.admission.internal.ApplicationJson.SupplementView;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FounderCategory;
import org.seedbed.policy.EntryStage;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyMetric;

/** Applications on the wire, as the officers of the park have them. */
interface OfficerJson {

    /** How many applications stand in a state, and how many of them are late. */
    record ApplicationCount(ApplicationState state, int total, int late) {}

    /** The board's columns. */
    record ApplicationCounts(List<ApplicationCount> states) {}

    /**
     * An application on the board.
     *
     * @param dueOn the last day for whoever it waits for
     * @param late the park should have checked it, or its reviewers judged it, before today
     */
    record ApplicationSummary(
            UUID id,
            String number,
            ApplicationState state,
            EntryStage stage,
            @Nullable CompanyKind applicantKind,
            @Nullable String name,
            UUID callId,
            String callTitle,
            Instant submittedAt,
            @Nullable LocalDate dueOn,
            boolean late) {}

    /** The earlier application that one follows. */
    record PreviousApplication(UUID id, String number, ApplicationState state) {}

    /** An application with everything an officer decides by. */
    record ApplicationResponse(
            UUID id,
            int version,
            String number,
            ApplicationState state,
            EntryStage stage,
            UUID callId,
            String callTitle,
            ApplicationContent content,
            @Nullable UUID companyId,
            @Nullable PreviousApplication previous,
            List<ApplicantFounder> founders,
            List<PaperView> papers,
            @Nullable SupplementView supplement,
            @Nullable CheckView check,
            Instant submittedAt,
            @Nullable LocalDate dueOn,
            boolean late,
            int clockStoppedDays,
            @Nullable ApplicationAgreement agreement,
            List<StepView> steps,
            List<String> abilities) {}

    /**
     * The agreement an application comes to, from its first draft.
     *
     * @param state a state of agreements
     */
    record ApplicationAgreement(UUID id, String number, String state) {}

    /**
     * How it came out under the policy.
     *
     * @param current false when something was handed in since
     * @param proofs what the checker saw the papers show
     */
    record CheckView(
            UUID id,
            String policyName,
            int policyNumber,
            String contentHash,
            LocalDate judgedOn,
            Verdict verdict,
            List<CheckLine> lines,
            List<Proof> proofs,
            @Nullable String checkedBy,
            Instant checkedAt,
            boolean current) {}

    /** A line of the check, and whether another person may let it pass. */
    record CheckLine(PolicyLine line, boolean waivable) {}

    /** A paper that shows what the applicant told of a metric. */
    record Proof(@NotNull PolicyMetric metric, @NotNull UUID paperId) {}

    /** What the checker saw proved; the rest of what the applicant told stays unknown. */
    record CheckRequest(@NotNull @Size(max = 20) List<@NotNull @Valid Proof> proofs) {}

    /** A criterion that is let pass, and why. */
    record WaiverRequest(
            @Min(0) @Max(39) int criterion,
            @NotBlank @Size(max = 300) String reason) {}

    /** Everything that is missing: it is asked for once. */
    record SupplementRequest(
            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 200) String> items) {}

    /** Why it is not taken. */
    record RejectRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Whose hardship tags somebody has to see, and why. */
    record TagsRevealRequest(
            @NotNull UUID founderId,
            @NotBlank @Size(max = 200) String reason) {}

    /** The tags in clear, this once. */
    record TagsRevealed(List<FounderCategory> categories) {}
}
