package org.seedbed.reporting.internal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportState;

/** A company's report as it is stored. Days are half-open; {@code dueOn} and {@code overdueOn} are last days. */
record Report(
        UUID parkId,
        UUID id,
        int version,
        Place place,
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        ReportState state,
        Due due,
        Written written,
        Reasons reasons,
        Filed filed,
        Checked checked) {

    /** Whose it is, and by which form. */
    record Place(UUID roundId, UUID tenantId, UUID companyId, String companyName, UUID formId, boolean team) {}

    /** @param overdueOn the last day before a missing report has consequences */
    record Due(LocalDate on, LocalDate overdueOn) {}

    record Reasons(
            @Nullable String returned,
            @Nullable String restated,
            @Nullable String exempt) {}

    /** @param revision number of the last one filed; 0: none */
    record Filed(
            int revision,
            @Nullable UUID by,
            boolean onBehalf,
            @Nullable Instant at) {}

    /** @param revision number of the one that counts; null: none was checked yet */
    record Checked(
            @Nullable Integer revision,
            @Nullable UUID by,
            @Nullable Instant at) {}

    /** Whether the park still waits for a first report that is right. */
    boolean isOutstanding() {
        return (state == ReportState.OPEN || state == ReportState.SAVED || state == ReportState.RETURNED)
                && checked.revision() == null;
    }

    boolean isLate(LocalDate today) {
        return isOutstanding() && today.isAfter(due.on());
    }

    /** So late that waivers rest. */
    boolean isOverdue(LocalDate today) {
        return isOutstanding() && today.isAfter(due.overdueOn());
    }

    /** The trail's name of it. */
    String label() {
        return kind.label(from, false) + " " + place.companyName();
    }
}
