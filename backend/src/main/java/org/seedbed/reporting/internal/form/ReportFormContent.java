package org.seedbed.reporting.internal.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportUnit;

/** What a version of a form asks for, and how its answers must fit each other. */
public record ReportFormContent(List<ReportSection> sections, List<ReportCheck> checks) {

    /** Of keys: of a section, a field, a choice. */
    static final String KEY = "[a-z][A-Za-z0-9]{0,39}";

    /** Fields that belong together; papers are handed in by section. */
    public record ReportSection(String key, String zh, String en, List<ReportField> fields) {}

    /**
     * One thing that is asked for.
     *
     * @param metric name of the figure of a company that the value becomes once it is checked; null: none
     * @param source where the value offered comes from; of a known field, where its value comes from
     * @param yearToDate 累计: from the first day of the year to the last of the period
     * @param known the system fills it in; nobody types it
     * @param steady as a rule the same as last time, which is offered: it needs no typing once there is a last report
     * @param negative whether it may be below zero
     */
    public record ReportField(
            String key,
            String zh,
            String en,
            ReportFieldType type,
            @Nullable ReportUnit unit,
            @Nullable String metric,
            @Nullable ReportSource source,
            boolean yearToDate,
            boolean known,
            boolean required,
            boolean steady,
            boolean negative,
            List<ReportChoice> choices,
            @Nullable String helpZh,
            @Nullable String helpEn) {

        /** Whether somebody has to type it although there is a report of last time; what may be left empty nobody has to. */
        public boolean needsTyping() {
            return required && !known && !(steady && source != null);
        }
    }

    /** What may be chosen. */
    public record ReportChoice(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 120) String en) {}

    /** How a field must fit others. */
    public record ReportCheck(
            @NotNull ReportCheckKind kind,
            @NotNull @Pattern(regexp = KEY) String field,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = KEY) String> others) {}

    /** All fields in their order. */
    public Stream<ReportField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<ReportField> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The same without the fields that a source fills in, and without what is checked against them. */
    public ReportFormContent without(ReportSource source) {
        var left = sections.stream()
                .map(section -> new ReportSection(
                        section.key(),
                        section.zh(),
                        section.en(),
                        section.fields().stream()
                                .filter(field -> field.source() != source)
                                .toList()))
                .filter(section -> !section.fields().isEmpty())
                .toList();
        var keys = left.stream()
                .flatMap(section -> section.fields().stream())
                .map(ReportField::key)
                .toList();
        return new ReportFormContent(
                left,
                checks.stream()
                        .filter(check -> keys.contains(check.field()) && keys.containsAll(check.others()))
                        .toList());
    }

    /** How many fields need typing in a steady period. */
    public int typedFields() {
        return Math.toIntExact(fields().filter(ReportField::needsTyping).count());
    }
}
