package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyFigures.Said;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;
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

    /** Whoever is going to check a report of the company waits here for others who do. */
    void hold(UUID companyId) {
        figures.hold(companyId);
    }

    /** Of the period itself and at its end of the year; what falls on the next period may be other than it was, too. */
    void record(Report report, int revision, UUID by) {
        files.settle(report.id(), revision);
        record(report, report.written().answers(), revision, by);
        if (report.kind().nth(report.kind().end(report.from())) > 1) {
            store.checkedNext(report).ifPresent(next -> {
                var checked = Objects.requireNonNull(next.checked().revision());
                record(next, answers(next, checked), checked, by);
            });
        }
    }

    /** All of it that is a figure now; what the report said before and says no longer is taken back with that. */
    private void record(Report report, Map<String, String> answers, int revision, UUID by) {
        var form = forms.require(report.parkId(), report.place().formId()).content();
        var past = revisions.checkedPast(report);
        var evidenced = evidenced(report, form, answers, revision);
        var said = form.sections().stream()
                .flatMap(section -> {
                    var level =
                            evidenced.contains(section.key()) ? EvidenceLevel.EVIDENCED : EvidenceLevel.SELF_REPORTED;
                    return values(section, answers, past).stream()
                            .map(value -> new Said(value.period(), value.metric(), value.value(), level));
                })
                .toList();
        figures.record(report.parkId(), report.place().companyId(), report.id(), said, by);
    }

    /** A paper shows the values it was checked with, as long as all of its section stay as they were. */
    private Set<String> evidenced(Report report, ReportFormContent form, Map<String, String> answers, int revision) {
        return files.shown(report.id()).stream()
                .filter(paper -> paper.revision() == revision
                        || form.sections().stream()
                                .filter(section -> section.key().equals(paper.section()))
                                .allMatch(section -> same(section, answers, answers(report, paper.revision()))))
                .map(ReportFiles.Shown::section)
                .collect(Collectors.toSet());
    }

    private static boolean same(ReportSection section, Map<String, String> one, Map<String, String> other) {
        return section.fields().stream()
                .map(ReportField::key)
                .allMatch(key -> Objects.equals(one.get(key), other.get(key)));
    }

    private Map<String, String> answers(Report report, int revision) {
        return revisions
                .number(report.id(), revision)
                .map(ReportRevisions.Revision::answers)
                .orElse(Map.of());
    }

    /** A value of a figure. */
    record Value(FigurePeriod period, CompanyMetric metric, BigDecimal value) {}

    /** What becomes a figure. A running total gives the period's own value, and at the year's end the year's. */
    static List<Value> values(ReportSection section, Map<String, String> answers, Past past) {
        return section.fields().stream()
                .flatMap(field -> values(field, answers, past))
                .toList();
    }

    private static Stream<Value> values(ReportField field, Map<String, String> answers, Past past) {
        var value = AnswerText.number(field, answers.get(field.key()));
        if (value == null || field.metric() == null) {
            return Stream.of();
        }
        var metric = CompanyMetric.valueOf(field.metric());
        var own = past.own(field, value);
        // Not known where the period before was never filed, and not where that was put right to more than there is
        // now.
        var ofPeriod = own == null || (own.signum() < 0 && !metric.signed())
                ? Stream.<Value>of()
                : Stream.of(new Value(FigurePeriod.of(kind(past.kind()), past.from()), metric, own));
        var ofYear = field.yearToDate() && past.kind().endsYear(past.from())
                ? Stream.of(new Value(FigurePeriod.year(past.from().getYear()), metric, value))
                : Stream.<Value>of();
        return Stream.concat(ofPeriod, ofYear);
    }

    private static FigurePeriod.Kind kind(ReportKind kind) {
        return switch (kind) {
            case MONTH -> FigurePeriod.Kind.MONTH;
            case QUARTER -> FigurePeriod.Kind.QUARTER;
            case YEAR -> FigurePeriod.Kind.YEAR;
        };
    }
}
