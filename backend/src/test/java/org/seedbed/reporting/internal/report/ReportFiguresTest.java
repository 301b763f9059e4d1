package org.seedbed.reporting.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;
import org.seedbed.reporting.internal.report.ReportFigures.Value;

class ReportFiguresTest {

    private static final ReportFormContent FORM = new ReportFormContent(
            List.of(
                    new ReportSection("money", "钱", "Money", List.of(field("revenue", "REVENUE", true))),
                    new ReportSection("loans", "贷款", "Loans", List.of(field("loan", "BANK_LOAN", false)))),
            List.of());

    private static ReportField field(String key, String metric, boolean yearToDate) {
        return new ReportField(
                key,
                key,
                key,
                ReportFieldType.AMOUNT,
                ReportUnit.YUAN,
                metric,
                null,
                yearToDate,
                false,
                false,
                false,
                false,
                List.of(),
                null,
                null);
    }

    private static List<Value> values(int quarter, String revenue, String before) {
        var from = LocalDate.of(2026, quarter * 3 - 2, 1);
        var previous = before == null ? Map.<String, String>of() : Map.of("revenue", before);
        var past = new Past(ReportKind.QUARTER, from, previous, Map.of(), Map.of());
        var answers = Map.of("revenue", revenue, "loan", "7.00");
        return FORM.sections().stream()
                .flatMap(section -> ReportFigures.values(section, answers, past).stream())
                .toList();
    }

    private static Value value(FigurePeriod period, CompanyMetric metric, String value) {
        return new Value(period, metric, new BigDecimal(value));
    }

    private static Value loan(int quarter) {
        return value(FigurePeriod.quarter(2026, quarter), CompanyMetric.BANK_LOAN, "7.00");
    }

    @Test
    void aQuarterTakesWhatTheTotalHasGrownBy() {
        var first = value(FigurePeriod.quarter(2026, 1), CompanyMetric.REVENUE, "100.00");
        assertThat(values(1, "100.00", "999.00")).containsExactly(first, loan(1));
        var second = value(FigurePeriod.quarter(2026, 2), CompanyMetric.REVENUE, "50.00");
        assertThat(values(2, "150.00", "100.00")).containsExactly(second, loan(2));
    }

    @Test
    void theLastQuarterGivesTheYearToo() {
        var last = value(FigurePeriod.quarter(2026, 4), CompanyMetric.REVENUE, "100.00");
        var year = value(FigurePeriod.year(2026), CompanyMetric.REVENUE, "400.00");
        assertThat(values(4, "400.00", "300.00")).containsExactly(last, year, loan(4));
    }

    @Test
    void whereTheQuarterBeforeIsMissingTheOwnValueIsNotKnown() {
        assertThat(values(2, "150.00", null)).containsExactly(loan(2));
        var year = value(FigurePeriod.year(2026), CompanyMetric.REVENUE, "400.00");
        assertThat(values(4, "400.00", null)).containsExactly(year, loan(4));
    }

    @Test
    void whatHasShrunkFallsOnNoPeriod() {
        assertThat(values(2, "150.00", "180.00")).containsExactly(loan(2));
    }
}
