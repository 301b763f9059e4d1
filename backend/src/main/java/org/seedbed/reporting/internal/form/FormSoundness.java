package org.seedbed.reporting.internal.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

/** Whether a form can be filled in as it says. */
final class FormSoundness {

    /** As many answers are taken at once. */
    static final int MOST = 200;

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

    /**
     * Refuses a version in which a field means another thing than in a published one: what was filed by that is read by this.
     *
     * @throws org.seedbed.shared.problem.ProblemException report.form-unsound
     */
    static void requireSame(ReportFormContent content, List<ReportFormContent> published) {
        content.fields()
                .filter(field -> published.stream()
                        .flatMap(other -> other.field(field.key()).stream())
                        .anyMatch(other -> other.type() != field.type()
                                || other.yearToDate() != field.yearToDate()
                                || !Objects.equals(other.metric(), field.metric())))
                .findFirst()
                .ifPresent(field -> {
                    throw ReportErrors.FORM_UNSOUND.raise("what", field.key() + ": type");
                });
    }

    static Optional<String> wrong(ReportFormContent content) {
        var keys = content.fields().map(ReportField::key).toList();
        return Stream.of(
                        keys.size() > MOST ? Optional.of("fields > " + MOST) : Optional.<String>empty(),
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
                                .flatMap(field -> Optional.ofNullable(FieldSoundness.wrong(field)).stream())
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

    /** Parts of the staff are kept with all of it: asked for in one section with a total that is needed, and none may be more. */
    private static Optional<String> heads(ReportFormContent content) {
        for (var section : content.sections()) {
            var all = section.fields().stream()
                    .filter(field -> "EMPLOYEES".equals(field.metric()) && field.required())
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
