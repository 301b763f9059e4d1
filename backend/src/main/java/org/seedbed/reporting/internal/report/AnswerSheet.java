package org.seedbed.reporting.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.report.ReportJson.ReportSaveRequest;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ProblemException.FieldProblem;

/** Answers as somebody sends them, brought into the one way they are kept. */
final class AnswerSheet {

    private AnswerSheet() {}

    /**
     * Each answer in the one way it is written; the first that cannot be is refused with all others. Why a value changed and
     * that its unit is right was said of that value: with another one it is said anew.
     */
    static Written normal(ReportFormContent form, Written before, ReportSaveRequest request) {
        var wrong = new ArrayList<FieldProblem>();
        var answers = new HashMap<String, String>();
        request.answers().forEach((key, text) -> {
            var field = form.field(key).orElse(null);
            var refusal = refusal(field, text);
            if (refusal != null) {
                wrong.add(new FieldProblem("/answers/" + key, refusal, Map.of()));
            } else if (field != null && text != null && !text.isBlank()) {
                AnswerText.normal(field, text).ifPresent(normal -> answers.put(key, normal));
            }
        });
        var notes = new HashMap<String, String>();
        request.notes().forEach((key, note) -> {
            if (form.field(key).isEmpty()) {
                wrong.add(new FieldProblem("/notes/" + key, ReportErrors.FIELD_UNKNOWN, Map.of()));
            } else if (note != null && !note.isBlank()) {
                notes.put(key, note.strip());
            }
        });
        if (!wrong.isEmpty()) {
            throw new ProblemException(CommonErrors.INVALID, Map.of(), wrong);
        }
        Predicate<String> changed =
                key -> !Objects.equals(answers.get(key), before.answers().get(key));
        notes.entrySet()
                .removeIf(note -> changed.test(note.getKey())
                        && note.getValue().equals(before.notes().get(note.getKey())));
        var confirmed = request.confirmed().stream()
                .distinct()
                .filter(key -> form.field(key).isPresent())
                .filter(key -> !changed.test(key) || !before.confirmed().contains(key))
                .toList();
        return new Written(answers, notes, confirmed, Map.of());
    }

    private static @Nullable ErrorCode refusal(@Nullable ReportField field, @Nullable String text) {
        if (field == null) {
            return ReportErrors.FIELD_UNKNOWN;
        }
        if (field.known()) {
            return ReportErrors.FIELD_KNOWN;
        }
        return text == null || text.isBlank() || AnswerText.normal(field, text).isPresent()
                ? null
                : ReportErrors.ANSWER_FORMAT;
    }
}
