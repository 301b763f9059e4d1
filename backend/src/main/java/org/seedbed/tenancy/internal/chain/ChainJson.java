package org.seedbed.tenancy.internal.chain;

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
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.StageBenefits;

/** What the operations of the chain take and answer. Days are half-open: {@code dueOn} is the first day too long. */
public interface ChainJson {

    /** Something an officer saw in a paper; it counts where the register knows nothing. */
    record StagePaper(
            @NotNull PolicyMetric metric,
            @NotBlank @Size(max = 40) String value,
            @NotBlank @Size(max = 200) String paper) {}

    /** A criterion let pass, by its place among the criteria. */
    record StageWaiver(
            @NotNull @Min(0) Integer criterion,
            @NotBlank @Size(max = 500) String reason) {}

    record StageTrialRequest(
            @NotNull Stage stage,
            @NotNull LocalDate from,
            @NotNull @Size(max = 20) List<@NotNull @Valid StagePaper> papers,
            @NotNull @Size(max = 20) List<@NotNull @Valid StageWaiver> waivers) {}

    /**
     * How a tenant would come out.
     *
     * @param policyName null: the park has no rule for the stage, and nothing is asked
     * @param ruleHash of what the policy says; sent with the move, it makes sure that nothing else is judged
     * @param waivable places of the criteria that may be let pass
     */
    record StageTrialView(
            @Nullable String policyName,
            @Nullable Integer policyNumber,
            @Nullable String ruleHash,
            Verdict verdict,
            List<PolicyLine> lines,
            List<Integer> waivable,
            @Nullable LocalDate dueOn) {}

    record StageExtensionRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * If-Match is the version of the stage's rule.
     *
     * @param policyId null: the stage is entered by judgement alone from now on, and has no limit of its own
     */
    record StageRuleRequest(@NotNull Stage stage, @Nullable UUID policyId) {}

    /**
     * The rule of a stage. Months; see {@link StageTerm}.
     *
     * @param policyNumber the version in force today; null: none is
     */
    record StageRuleView(
            Stage stage,
            int version,
            @Nullable UUID policyId,
            @Nullable String policyName,
            @Nullable Integer policyNumber,
            @Nullable Integer months,
            @Nullable Integer mostMonths,
            int extensions,
            int extensionMonths) {}

    /** One for each stage, graduation among them. */
    record StageRulesView(List<StageRuleView> rules) {}

    /** The clock of the present stage, and what is given in it. */
    record StageClockView(
            Stage stage,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            int extensions,
            @Nullable LocalDate extensibleUntil,
            StageBenefits benefits) {}

    /** Oldest first. */
    record StageRecordsView(List<StageRecordView> stages) {}

    /** A stage a tenant was in, with what it was let in by. */
    record StageRecordView(
            Stage stage,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate dueOn,
            boolean correction,
            @Nullable String reason,
            @Nullable StageDecisionView decision,
            List<StageExtensionView> extensions) {}

    record StageDecisionView(
            String policyName,
            int policyNumber,
            LocalDate judgedOn,
            List<PolicyLine> lines,
            List<StagePaper> papers,
            @Nullable String decidedBy,
            Instant decidedAt) {}

    record StageExtensionView(
            LocalDate dueBefore,
            LocalDate dueOn,
            String reason,
            @Nullable String decidedBy,
            Instant decidedAt) {}

    /** Who stands where on the chain on a day, and how many came through. */
    record ChainBoardView(LocalDate on, List<ChainColumn> columns) {}

    /**
     * A stage of the board.
     *
     * @param ever tenants that were ever in it, by that day
     * @param movedOn those of them that went on to a later one
     * @param left those whose stay ended in it
     * @param soon of those in it now: to be done within 90 days
     * @param overdue of those in it now: past their day
     * @param cards soonest due first; 100 at most
     */
    record ChainColumn(
            Stage stage,
            int now,
            int teams,
            int ever,
            int movedOn,
            int left,
            int soon,
            int overdue,
            List<ChainCard> cards) {}

    record ChainCard(
            UUID tenantId,
            String companyName,
            CompanyKind kind,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            List<Stage> next) {}
}
