package org.seedbed.reporting.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.report.KnownFacts.KnownFact;
import org.seedbed.reporting.internal.report.KnownFacts.KnownValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFieldValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportValueSource;

/** Each field of a report with its value, that of before, and what may be taken over. */
final class FieldValues {

    private final Written written;
    private final Past past;
    private final Map<ReportSource, KnownFact> facts;
    private final Map<String, KnownValue> known;

    /** @param facts what the system knows now, for what is offered */
    private FieldValues(Written written, Past past, Map<ReportSource, KnownFact> facts, Map<String, KnownValue> known) {
        this.written = written;
        this.past = past;
        this.facts = facts;
        this.known = known;
    }

    /** @param known values of known fields: as they are now, or as they were filed */
    static List<ReportFieldValue> of(
            ReportFormContent form,
            Written written,
            Past past,
            Map<ReportSource, KnownFact> facts,
            Map<String, KnownValue> known) {
        var values = new FieldValues(written, past, facts, known);
        return form.fields().map(values::of).toList();
    }

    /** Needed fields without an answer that nothing is offered for. */
    static int toType(ReportFormContent form, List<ReportFieldValue> values) {
        var needed = Set.copyOf(form.fields()
                .filter(field -> field.required() && !field.known())
                .map(ReportField::key)
                .toList());
        return Math.toIntExact(values.stream()
                .filter(value -> needed.contains(value.key()) && value.value() == null && value.offered() == null)
                .count());
    }

    private ReportFieldValue of(ReportField field) {
        var key = field.key();
        var system = known.get(key);
        var value = system == null ? written.answers().get(key) : system.value();
        var number = AnswerText.number(field, value);
        var own = number == null ? null : past.own(field, number);
        var offer = field.known() || value != null ? null : offer(field);
        return new ReportFieldValue(
                key,
                value,
                field.yearToDate() && own != null ? AnswerText.of(field, own) : null,
                past.previous().get(key),
                past.priorYear().get(key),
                percent(field, own),
                offer == null ? null : offer.value(),
                source(system, offer),
                written.notes().get(key),
                written.confirmed().contains(key),
                written.remarks().get(key));
    }

    private @Nullable BigDecimal percent(ReportField field, @Nullable BigDecimal own) {
        return own == null ? null : Past.percent(own, past.previousOwn(field));
    }

    private static @Nullable ReportValueSource source(@Nullable KnownValue system, @Nullable KnownValue offer) {
        var from = system == null ? offer : system;
        return from == null ? null : new ReportValueSource(from.source(), from.on());
    }

    /** What the system counted, unless it is older than what was filed last time. */
    private @Nullable KnownValue offer(ReportField field) {
        if (field.source() == null) {
            return null;
        }
        var fact = facts.get(field.source());
        var last = past.previous().get(field.key());
        var lastDay = past.from().minusDays(1);
        if (fact != null && (last == null || !fact.on().isBefore(lastDay))) {
            return new KnownValue(fact.source(), AnswerText.of(field, fact.value()), fact.on());
        }
        LocalDate lastFrom = past.kind().previous(past.from());
        return last == null ? null : new KnownValue(ReportSource.LAST_REPORT, last, lastFrom);
    }
}
