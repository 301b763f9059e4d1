package org.seedbed.reporting.internal.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFindingKind;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.ReportReminderKind;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.report.ReportJson.ReportFormOfReport;

/** What a report holds: its values with where they come from and what is odd about them, and what was filed. */
public interface ReportFilingJson {

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
