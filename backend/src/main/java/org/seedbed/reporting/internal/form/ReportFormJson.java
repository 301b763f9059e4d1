package org.seedbed.reporting.internal.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportKind;

/** What the operations on forms take and answer. */
public interface ReportFormJson {

    /**
     * A version of a form in a list.
     *
     * @param typedFields how many fields need typing when there is a report of last time
     */
    record ReportFormSummary(
            UUID id,
            String code,
            ReportKind kind,
            int number,
            ReportFormState state,
            boolean delivered,
            String name,
            String nameEn,
            int typedFields,
            @Nullable String draftedBy,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            int version) {}

    record ReportFormView(
            UUID id,
            String code,
            ReportKind kind,
            int number,
            ReportFormState state,
            boolean delivered,
            String name,
            String nameEn,
            int typedFields,
            @Nullable String draftedBy,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            int version,
            String hash,
            ReportFormContent content,
            List<String> abilities) {}

    /** A draft of the park with what another version says. */
    record ReportFormDraftRequest(
            @NotNull UUID fromId,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 120) String nameEn) {}

    record ReportFormChangeRequest(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 120) String nameEn,
            @NotNull @Valid ReportFormContentRequest content) {}
}
