package org.seedbed.reporting.internal.report;

import jakarta.validation.Valid;
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
import org.seedbed.reporting.ReportFindingKind;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.ReportReminderKind;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.form.ReportFormContent;

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

    /**
     * A field with what is known of it.
     *
     * @param value as it is answered, or known to the system
     * @param own of a running total, what falls on the period itself
     * @param previous what was filed for the period before
     * @param changePercent of the period's own value against that of the period before
     * @param offered a value to take over where there is no answer yet
     * @param source where a known or offered value comes from
     */
    record ReportFieldValue(
            String key,
            @Nullable String value,
            @Nullable String own,
            @Nullable String previous,
            @Nullable String priorYear,
            @Nullable BigDecimal changePercent,
            @Nullable String offered,
            @Nullable ReportValueSource source,
            @Nullable String note,
            boolean confirmed,
            @Nullable String remark) {}

    /**
     * Where a value comes from.
     *
     * @param on the day as of which it is known; of a last report, the first day of its period
     */
    record ReportValueSource(ReportSource source, LocalDate on) {}

    /**
     * Something wrong or odd.
     *
     * @param error must be put right; otherwise a note (CHANGE) or a confirmation (UNIT) settles it
     */
    record ReportFinding(
            String field, ReportFindingKind kind, boolean error, boolean settled, Map<String, String> params) {}

    record ReportStep(
            ReportMove move,
            ReportState to,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    record ReportRevisionSummary(
            UUID id,
            int number,
            @Nullable String submittedBy,
            boolean onBehalf,
            Instant submittedAt,
            @Nullable String restateReason,
            String hash) {}

    record ReportFile(UUID id, String section, String fileName, long size, String sha256, Instant storedAt) {}

    record ReportReminder(ReportReminderKind kind, Instant at) {}

    /** What was filed. */
    record ReportRevisionView(
            UUID id,
            int number,
            ReportFormOfReport form,
            List<ReportFiledValue> fields,
            @Nullable String submittedBy,
            boolean onBehalf,
            Instant submittedAt,
            @Nullable String restateReason,
            String hash) {}

    record ReportFiledValue(
            String key,
            @Nullable String value,
            @Nullable ReportValueSource source,
            @Nullable String note,
            boolean confirmed) {}
}
