package org.seedbed.reporting.internal.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportKind;
import org.seedbed.tenancy.Stage;

/** A round as it is stored. */
record Round(
        UUID parkId,
        UUID id,
        int version,
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        UUID formId,
        @Nullable UUID teamFormId,
        List<Stage> stages,
        LocalDate dueOn) {

    String label() {
        return kind.label(from, false) + " " + kind.zh();
    }
}
