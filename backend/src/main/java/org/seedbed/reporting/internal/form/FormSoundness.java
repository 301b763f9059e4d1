package org.seedbed.reporting.internal.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

/** Whether a form can be filled in as it says. */
final class FormSoundness {

    private static final Set<ReportUnit> OF_MONEY =
            Set.of(ReportUnit.YUAN, ReportUnit.THOUSAND_YUAN, ReportUnit.WAN_YUAN);

    private FormSoundness() {}

    /**
     * Refuses a form that contradicts itself.
     *
     * @throws org.seedbed.shared.problem.ProblemException report.form-unsound
     */
    static void require(ReportFormContent content) {
        wrong(content).ifPresent(what -> {
            throw ReportErrors.FORM_UNSOUND.raise("what", what);
        });
    }

    static Optional<String> wrong(ReportFormContent content) {
        var keys = content.fields().map(ReportField::key).toList();
        return Stream.of(
                        twice(keys, "field"),
                        twice(
                                content.sections().stream()
                                        .map(ReportFormContent.ReportSection::key)
                                        .toList(),
                                "section"),
                        twice(
                                content.fields()
                                        .flatMap(field -> Optional.ofNullable(field.metric()).stream())
                                        .toList(),
                                "metric"),
                        content.fields()
                                .flatMap(field -> Optional.ofNullable(wrong(field)).stream())
                                .findFirst(),
                        heads(content),
                        content.checks().stream()
                                .flatMap(check -> Optional.ofNullable(wrong(check, content)).stream())
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> twice(List<String> keys, String what) {
        var seen = new HashSet<String>();
        return keys.stream().filter(key -> !seen.add(key)).findFirst().map(key -> what + " " + key + " ×2");
    }

    private static @Nullable String wrong(ReportField field) {
        var number = field.type().isNumber();
        var money = field.unit() != null && OF_MONEY.contains(field.unit());
        if ((field.type() == ReportFieldType.AMOUNT) != money || (!number && field.unit() != null)) {
            return field.key() + ": unit";
        }
        if ((field.type() == ReportFieldType.CHOICE) == field.choices().isEmpty()) {
            return field.key() + ": choices";
        }
        if (field.known() && (field.source() == null || !field.source().isSystem() || !number)) {
            return field.key() + ": source";
        }
        if (!number && (field.yearToDate() || field.negative())) {
            return field.key() + ": type";
        }
        if (field.metric() != null && !fits(field)) {
            return field.key() + ": metric";
        }
        return null;
    }

    /** A figure that cannot be below zero is asked for as one, and in its own unit. */
    private static boolean fits(ReportField field) {
        return Arrays.stream(CompanyMetric.values())
                .filter(metric -> metric.name().equals(field.metric()) && metric.kind() != CompanyMetric.Kind.EVENT)
                .anyMatch(
                        metric -> (metric.unit() == CompanyMetric.Unit.YUAN) == (field.type() == ReportFieldType.AMOUNT)
                                && (field.type() == ReportFieldType.AMOUNT || field.type() == ReportFieldType.COUNT)
                                && (metric.signed() || !field.negative())
                                && (metric.kind() == CompanyMetric.Kind.FLOW || !field.yearToDate()));
    }

    /** Parts of the staff are kept with all of it: asked for in one section, and none may be more. */
    private static Optional<String> heads(ReportFormContent content) {
        for (var section : content.sections()) {
            var all = section.fields().stream()
                    .filter(field -> "EMPLOYEES".equals(field.metric()))
                    .map(ReportField::key)
                    .findFirst();
            var checked = content.checks().stream()
                    .filter(check -> check.kind() == ReportCheckKind.AT_MOST
                            && all.filter(check.field()::equals).isPresent())
                    .flatMap(check -> check.others().stream())
                    .toList();
            var loose = section.fields().stream()
                    .filter(field -> field.metric() != null && field.metric().startsWith("EMPLOYEES_"))
                    .map(ReportField::key)
                    .filter(key -> !checked.contains(key))
                    .findFirst();
            if (loose.isPresent()) {
                return loose.map(key -> key + ": AT_MOST");
            }
        }
        return Optional.empty();
    }

    private static @Nullable String wrong(ReportCheck check, ReportFormContent content) {
        var all = Stream.concat(Stream.of(check.field()), check.others().stream());
        var sound = all.allMatch(key ->
                content.field(key).filter(field -> field.type().isNumber()).isPresent());
        return sound && !check.others().contains(check.field()) ? null : "check " + check.field();
    }
}
