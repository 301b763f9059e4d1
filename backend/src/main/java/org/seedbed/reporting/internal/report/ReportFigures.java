package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportForms;

/** Makes the values of a checked report the figures of its company. */
@ApplicationScoped
class ReportFigures {

    private final CompanyFigures figures;
    private final ReportForms forms;
    private final ReportStore store;
    private final ReportRevisions revisions;
    private final ReportFiles files;

    ReportFigures(
            CompanyFigures figures,
            ReportForms forms,
            ReportStore store,
            ReportRevisions revisions,
            ReportFiles files) {
        this.figures = figures;
        this.forms = forms;
        this.store = store;
        this.revisions = revisions;
        this.files = files;
    }

    /** Of the period itself and at its end of the year; what falls on the next period may be other than it was, too. */
    void record(Report report, UUID by) {
        record(report, report.written().answers(), by);
        if (report.kind().nth(report.kind().end(report.from())) > 1) {
            store.checkedNext(report)
                    .ifPresent(next -> revisions
                            .number(
                                    next.id(),
                                    Objects.requireNonNull(next.checked().revision()))
                            .ifPresent(revision -> record(next, revision.answers(), by)));
        }
    }

    /** What stands beside papers is evidenced. */
    private void record(Report report, Map<String, String> answers, UUID by) {
        var form = forms.require(report.parkId(), report.place().formId()).content();
        var past = revisions.past(report);
        var papers = files.sections(report.id());
        for (var level : List.of(EvidenceLevel.SELF_REPORTED, EvidenceLevel.EVIDENCED)) {
            var sections = form.sections().stream()
                    .map(ReportFormContent.ReportSection::key)
                    .filter(key -> papers.contains(key) == (level == EvidenceLevel.EVIDENCED))
                    .collect(Collectors.toSet());
            values(form, sections, answers, past)
                    .forEach((period, values) -> figures.record(
                            report.parkId(), report.place().companyId(), report.id(), period, values, level, by));
        }
    }

    /** What becomes a figure, by period. A running total gives the period's own value, and at the year's end the year's. */
    static Map<FigurePeriod, Map<CompanyMetric, BigDecimal>> values(
            ReportFormContent form, Set<String> sections, Map<String, String> answers, Past past) {
        var own = new EnumMap<CompanyMetric, BigDecimal>(CompanyMetric.class);
        var year = new EnumMap<CompanyMetric, BigDecimal>(CompanyMetric.class);
        form.sections().stream()
                .filter(section -> sections.contains(section.key()))
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.metric() != null)
                .forEach(field -> add(field, answers, past, own, year));
        var values = new HashMap<FigurePeriod, Map<CompanyMetric, BigDecimal>>();
        if (!own.isEmpty()) {
            values.put(FigurePeriod.of(kind(past.kind()), past.from()), own);
        }
        if (!year.isEmpty()) {
            values.put(FigurePeriod.year(past.from().getYear()), year);
        }
        return values;
    }

    private static void add(
            ReportField field,
            Map<String, String> answers,
            Past past,
            Map<CompanyMetric, BigDecimal> own,
            Map<CompanyMetric, BigDecimal> year) {
        var value = AnswerText.number(field, answers.get(field.key()));
        if (value == null || field.metric() == null) {
            return;
        }
        var metric = CompanyMetric.valueOf(field.metric());
        var ofPeriod = past.own(field, value);
        // Not known where the period before was never filed, and not where that was put right to more than there is
        // now.
        if (ofPeriod != null && (metric.signed() || ofPeriod.signum() >= 0)) {
            own.put(metric, ofPeriod);
        }
        if (field.yearToDate() && past.kind().endsYear(past.from())) {
            year.put(metric, value);
        }
    }

    private static FigurePeriod.Kind kind(ReportKind kind) {
        return switch (kind) {
            case MONTH -> FigurePeriod.Kind.MONTH;
            case QUARTER -> FigurePeriod.Kind.QUARTER;
            case YEAR -> FigurePeriod.Kind.YEAR;
        };
    }
}
