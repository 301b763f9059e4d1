package org.seedbed.reporting.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;

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

    private static Map<FigurePeriod, Map<CompanyMetric, BigDecimal>> values(
            int quarter, String revenue, String before) {
        var from = LocalDate.of(2026, quarter * 3 - 2, 1);
        var previous = before == null ? Map.<String, String>of() : Map.of("revenue", before);
        var past = new Past(ReportKind.QUARTER, from, previous, Map.of(), Map.of());
        return ReportFigures.values(FORM, Set.of("money", "loans"), Map.of("revenue", revenue, "loan", "7.00"), past);
    }

    @Test
    void aQuarterTakesWhatTheTotalHasGrownBy() {
        assertThat(values(1, "100.00", "999.00"))
                .isEqualTo(Map.of(
                        FigurePeriod.quarter(2026, 1),
                        Map.of(
                                CompanyMetric.REVENUE,
                                new BigDecimal("100.00"),
                                CompanyMetric.BANK_LOAN,
                                new BigDecimal("7.00"))));
        assertThat(values(2, "150.00", "100.00").get(FigurePeriod.quarter(2026, 2)))
                .containsEntry(CompanyMetric.REVENUE, new BigDecimal("50.00"));
    }

    @Test
    void theLastQuarterGivesTheYearToo() {
        var values = values(4, "400.00", "300.00");
        assertThat(values.get(FigurePeriod.quarter(2026, 4)))
                .containsEntry(CompanyMetric.REVENUE, new BigDecimal("100.00"));
        assertThat(values.get(FigurePeriod.year(2026)))
                .isEqualTo(Map.of(CompanyMetric.REVENUE, new BigDecimal("400.00")));
    }

    @Test
    void whereTheQuarterBeforeIsMissingTheOwnValueIsNotKnown() {
        assertThat(values(2, "150.00", null).get(FigurePeriod.quarter(2026, 2)))
                .doesNotContainKey(CompanyMetric.REVENUE)
                .containsKey(CompanyMetric.BANK_LOAN);
        assertThat(values(4, "400.00", null).get(FigurePeriod.year(2026)))
                .containsEntry(CompanyMetric.REVENUE, new BigDecimal("400.00"));
    }

    @Test
    void onlyTheSectionsAskedForAreTaken() {
        var past = Past.none(ReportKind.QUARTER, LocalDate.of(2026, 1, 1));
        assertThat(ReportFigures.values(FORM, Set.of("loans"), Map.of("revenue", "1.00", "loan", "7.00"), past)
                        .get(FigurePeriod.quarter(2026, 1)))
                .containsOnlyKeys(CompanyMetric.BANK_LOAN);
    }
}
