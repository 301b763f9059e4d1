package org.seedbed.reporting.internal.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;

/** What somebody wants a form to ask for; what it means is told at {@link ReportFormContent}. */
record ReportFormContentRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ReportSectionRequest> sections,
        @NotNull @Size(max = 50) List<@NotNull @Valid ReportCheck> checks) {

    ReportFormContent toContent() {
        return new ReportFormContent(
                sections.stream().map(ReportSectionRequest::toSection).toList(), checks);
    }

    record ReportSectionRequest(
            @NotNull @Pattern(regexp = ReportFormContent.KEY)
            String key,

            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 120) String en,
            @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid ReportFieldRequest> fields) {

        ReportSection toSection() {
            return new ReportSection(
                    key,
                    zh.strip(),
                    en.strip(),
                    fields.stream().map(ReportFieldRequest::toField).toList());
        }
    }

    record ReportFieldRequest(
            @NotNull @Pattern(regexp = ReportFormContent.KEY)
            String key,

            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 120) String en,
            @NotNull ReportFieldType type,
            @Nullable ReportUnit unit,
            @Nullable @Pattern(regexp = "[A-Z_]{2,40}") String metric,
            @Nullable ReportSource source,
            @NotNull Boolean yearToDate,
            @NotNull Boolean known,
            @NotNull Boolean required,
            @NotNull Boolean steady,
            @NotNull Boolean negative,
            @NotNull @Size(max = 30) List<@NotNull @Valid ReportChoice> choices,
            @Nullable @Size(max = 200) String helpZh,
            @Nullable @Size(max = 300) String helpEn) {

        ReportField toField() {
            return new ReportField(
                    key,
                    zh.strip(),
                    en.strip(),
                    type,
                    unit,
                    metric,
                    source,
                    yearToDate,
                    known,
                    required,
                    steady,
                    negative,
                    choices,
                    helpZh,
                    helpEn);
        }
    }
}
