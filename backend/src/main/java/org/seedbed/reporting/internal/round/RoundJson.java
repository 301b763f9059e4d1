package org.seedbed.reporting.internal.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.tenancy.Stage;

/** What the operations on rounds take and answer. Days are half-open; {@code dueOn} is the last day in time. */
interface RoundJson {

    /**
     * A period to be reported on.
     *
     * @param teamFormId null: teams that are no firm yet do not report
     * @param dueOn null: by the rule in force
     * @param stages whom to ask; empty: whoever is there
     */
    record ReportRoundRequest(
            @NotNull ReportKind kind,
            @NotNull LocalDate from,
            @NotNull UUID formId,
            @Nullable UUID teamFormId,
            @Nullable LocalDate dueOn,
            @NotNull @Size(max = 4) List<@NotNull Stage> stages) {}

    record ReportRoundDueRequest(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * What opening a round would mean.
     *
     * @param calendarComplete false where holidays that are not announced yet may move the day
     * @param formId the form the park would choose; null: there is none
     * @param tenants who would report; {@code teams} besides, where they have a form
     */
    record ReportRoundProposal(
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            boolean calendarComplete,
            @Nullable UUID formId,
            int tenants,
            int teams) {}

    /**
     * How many stand where.
     *
     * @param late past the day they were due; {@code overdue} so late that waivers rest
     */
    record ReportCounts(
            int open,
            int saved,
            int submitted,
            int returned,
            int checked,
            int locked,
            int restating,
            int exempt,
            int late,
            int overdue,
            int total) {}

    record ReportRoundSummary(
            UUID id,
            int version,
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            UUID formId,
            String formName,
            @Nullable UUID teamFormId,
            @Nullable String teamFormName,
            LocalDate dueOn,
            Instant openedAt,
            ReportCounts counts) {}

    /**
     * A round.
     *
     * @param missing tenants of the period that have no report in it, as those that came later
     */
    record ReportRoundView(
            UUID id,
            int version,
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            UUID formId,
            String formName,
            @Nullable UUID teamFormId,
            @Nullable String teamFormName,
            LocalDate dueOn,
            Instant openedAt,
            @Nullable String openedBy,
            List<Stage> stages,
            ReportCounts counts,
            int missing,
            List<String> abilities) {}

    record ReportRoundAdded(int added) {}

    record ReportRoundReminded(int reminded) {}

    /**
     * Sums over what was checked.
     *
     * @param counted reports in the sums
     * @param missing reports that are not: the sums are of those that are in alone
     */
    record ReportSumsView(
            UUID formId, String formName, int total, int counted, int missing, int exempt, List<ReportSum> sums) {}

    /**
     * A field summed up. Parts of a count may overlap and are never summed with each other.
     *
     * @param sum null: nobody answered
     * @param answered reports that say something of it
     */
    record ReportSum(
            String key,
            String zh,
            String en,
            ReportFieldType type,
            @Nullable ReportUnit unit,
            @Nullable BigDecimal sum,
            int answered) {}
}
