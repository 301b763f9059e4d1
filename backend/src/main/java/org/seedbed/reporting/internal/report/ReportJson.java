package org.seedbed.reporting.internal.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFieldValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFile;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFinding;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportReminder;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportRevisionSummary;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportStep;

/** What the operations on reports take and answer. Amounts are 元, whatever unit a field is shown in. */
public interface ReportJson {

    /**
     * What is written so far; a field that is left out has no answer.
     *
     * @param notes why a value changed so much, by field
     * @param confirmed fields whose unit is right although it looks like another
     */
    record ReportSaveRequest(
            @NotNull @Size(max = 200) Map<@NotNull @Size(max = 40) String, @Nullable @Size(max = 1000) String> answers,
            @NotNull @Size(max = 200) Map<@NotNull @Size(max = 40) String, @Nullable @Size(max = 300) String> notes,
            @NotNull @Size(max = 200) List<@NotNull @Size(max = 40) String> confirmed) {}

    /** Why. */
    record ReportReason(@NotBlank @Size(max = 500) String reason) {}

    /** Given back, with what to look at. */
    record ReportReturnRequest(
            @NotBlank @Size(max = 500) String reason,
            @NotNull @Size(max = 100) List<@NotNull @Valid ReportRemark> remarks) {}

    record ReportRemark(
            @NotNull @Size(max = 40) String field,
            @NotBlank @Size(max = 300) String text) {}

    /** Another last day. */
    record ReportDueRequest(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * A report in a list. Days are half-open; {@code dueOn} is the last day in time.
     *
     * @param overdue so late that waivers rest
     * @param flagged fields of the one filed last that somebody should look at
     */
    record ReportSummary(
            UUID id,
            UUID roundId,
            UUID tenantId,
            UUID companyId,
            String companyName,
            boolean team,
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            ReportState state,
            LocalDate dueOn,
            boolean late,
            boolean overdue,
            int daysLate,
            int revision,
            int flagged,
            boolean onBehalf,
            @Nullable Instant submittedAt,
            @Nullable Instant checkedAt,
            @Nullable Instant remindedAt) {}

    /**
     * A report with everything.
     *
     * @param overdueOn the last day before a missing report has consequences
     * @param checkedRevision number of the one that counts
     * @param previousFrom the first day of the period its values are compared with; null where nothing was filed for it
     * @param toType fields that are needed, have no answer and are not offered one
     */
    record ReportView(
            UUID id,
            int version,
            UUID roundId,
            UUID tenantId,
            UUID companyId,
            String companyName,
            boolean team,
            ReportKind kind,
            LocalDate from,
            LocalDate to,
            ReportState state,
            LocalDate dueOn,
            LocalDate overdueOn,
            boolean late,
            boolean overdue,
            int daysLate,
            int revision,
            @Nullable Integer checkedRevision,
            boolean onBehalf,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            @Nullable String returnReason,
            @Nullable String restateReason,
            @Nullable String exemptReason,
            ReportFormOfReport form,
            @Nullable LocalDate previousFrom,
            int toType,
            List<ReportFieldValue> fields,
            List<ReportFinding> findings,
            List<ReportStep> steps,
            List<ReportRevisionSummary> revisions,
            List<ReportFile> files,
            List<ReportReminder> reminders,
            List<String> abilities) {}

    /** The version of the form the report is written by. */
    record ReportFormOfReport(UUID id, String name, String nameEn, int typedFields, ReportFormContent content) {}
}
