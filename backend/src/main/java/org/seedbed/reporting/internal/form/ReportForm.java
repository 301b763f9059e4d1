package org.seedbed.reporting.internal.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportKind;

/**
 * A version of a form.
 *
 * @param parkId null: delivered with the product
 * @param code the form it is a version of
 * @param editors everybody whose word is in it
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
        List<UUID> editors,
        @Nullable String drafter,
        @Nullable String publisher,
        @Nullable Instant publishedAt) {

    /** The same, asking for something else. */
    public ReportForm with(ReportFormContent other) {
        return new ReportForm(
                parkId,
                id,
                version,
                code,
                kind,
                number,
                state,
                name,
                nameEn,
                other,
                hash,
                draftedBy,
                editors,
                drafter,
                publisher,
                publishedAt);
    }

    boolean isDelivered() {
        return parkId == null;
    }
}
