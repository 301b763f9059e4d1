package org.seedbed.reporting.internal.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportKind;

/**
 * A version of a form.
 *
 * @param parkId null: delivered with the product
 * @param code the form it is a version of
 */
public record ReportForm(
        @Nullable UUID parkId,
        UUID id,
        int version,
        String code,
        ReportKind kind,
        int number,
        ReportFormState state,
        String name,
        String nameEn,
        ReportFormContent content,
        String hash,
        @Nullable UUID draftedBy,
        @Nullable String drafter,
        @Nullable String publisher,
        @Nullable Instant publishedAt) {

    boolean isDelivered() {
        return parkId == null;
    }
}
