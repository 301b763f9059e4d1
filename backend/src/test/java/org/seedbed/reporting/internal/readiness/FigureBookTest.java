package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.Answer.Question;

class FigureBookTest {

    private static final Slice NOW = Slice.point(LocalDate.of(2026, 11, 23));
    private static final LocalDate FOUNDED = LocalDate.of(2024, 4, 1);
    private static final Slice LAST = Slice.year(2025);

    private final List<Figure> figures = new ArrayList<>();

    private void year(CompanyMetric metric, int year, String value) {
        figures.add(new Figure(
                UUID.randomUUID(), metric, FigurePeriod.year(year), new BigDecimal(value), EvidenceLevel.EVIDENCED));
    }

    private String answer(Question question, Slice slice) {
        return new FigureBook(FigureSeries.of(figures), FOUNDED)
                .of(question, slice)
                .part()
                .name();
    }

    @Test
    void whatNobodyRecordedIsUnknown() {
        for (var question : Question.values()) {
            assertThat(answer(question, NOW)).as(question.name()).isEqualTo("UNKNOWN");
            assertThat(answer(question, LAST)).as(question.name()).isEqualTo("UNKNOWN");
        }
    }

    @Test
    void investmentsCountEverOnADayAndInTheirYearInAYear() {
        year(CompanyMetric.EQUITY_FINANCING, 2023, "500000");
        year(CompanyMetric.EQUITY_FINANCING, 2025, "0");
        assertThat(answer(Question.FINANCED, NOW)).isEqualTo("COUNTED");
        assertThat(answer(Question.FINANCED, LAST)).isEqualTo("NOT_COUNTED");
        assertThat(answer(Question.FINANCED, Slice.year(2024))).isEqualTo("UNKNOWN");
        assertThat(answer(Question.FINANCED, Slice.point(LocalDate.of(2023, 6, 1))))
                .isEqualTo("UNKNOWN");
    }

    private void add(CompanyMetric metric, FigurePeriod period, String value, EvidenceLevel level) {
        figures.add(new Figure(UUID.randomUUID(), metric, period, new BigDecimal(value), level));
    }

    @Test
    void oneQuarterWithSomeIsProofAndOneWithoutIsNone() {
        add(CompanyMetric.EQUITY_FINANCING, FigurePeriod.quarter(2025, 1), "0", EvidenceLevel.EVIDENCED);
        assertThat(answer(Question.FINANCED, LAST)).isEqualTo("UNKNOWN");
        assertThat(answer(Question.FINANCED, NOW)).isEqualTo("UNKNOWN");
        add(CompanyMetric.EQUITY_FINANCING, FigurePeriod.quarter(2025, 2), "2000000", EvidenceLevel.EVIDENCED);
        assertThat(answer(Question.FINANCED, LAST)).isEqualTo("COUNTED");
        assertThat(answer(Question.FINANCED, Slice.year(2024))).isEqualTo("UNKNOWN");
        assertThat(answer(Question.FINANCED, NOW)).isEqualTo("COUNTED");
        // What the company says of the year takes nothing away.
        add(CompanyMetric.EQUITY_FINANCING, FigurePeriod.year(2025), "0", EvidenceLevel.SELF_REPORTED);
        assertThat(new FigureBook(FigureSeries.of(figures), FOUNDED).of(Question.FINANCED, LAST))
                .isEqualTo(Answer.of(true, EvidenceLevel.EVIDENCED));
    }

    @Test
    void neverIsKnownWhereEveryQuarterIs() {
        add(CompanyMetric.PATENTS_APPLIED, FigurePeriod.year(2024), "0", EvidenceLevel.EVIDENCED);
        add(CompanyMetric.PATENTS_APPLIED, FigurePeriod.year(2025), "0", EvidenceLevel.SELF_REPORTED);
        add(CompanyMetric.PATENTS_APPLIED, FigurePeriod.quarter(2026, 1), "0", EvidenceLevel.EVIDENCED);
        add(CompanyMetric.PATENTS_APPLIED, FigurePeriod.quarter(2026, 2), "0", EvidenceLevel.EVIDENCED);
        assertThat(answer(Question.PATENT_APPLIED, NOW)).isEqualTo("UNKNOWN");
        add(CompanyMetric.PATENTS_APPLIED, FigurePeriod.quarter(2026, 3), "0", EvidenceLevel.EVIDENCED);
        assertThat(answer(Question.PATENT_APPLIED, NOW)).isEqualTo("NOT_COUNTED");
        assertThat(new FigureBook(FigureSeries.of(figures), null)
                        .of(Question.PATENT_APPLIED, NOW)
                        .part())
                .isEqualTo(ReadinessPart.UNKNOWN);
    }

    @Test
    void aLaterWordHidesNoPaper() {
        add(CompanyMetric.IP_VALID, FigurePeriod.moment(LocalDate.of(2026, 3, 31)), "5", EvidenceLevel.EVIDENCED);
        add(CompanyMetric.IP_VALID, FigurePeriod.moment(LocalDate.of(2026, 6, 30)), "0", EvidenceLevel.SELF_REPORTED);
        assertThat(new FigureBook(FigureSeries.of(figures), null).of(Question.VALID_IP, NOW))
                .isEqualTo(Answer.of(true, EvidenceLevel.EVIDENCED));
    }

    @Test
    void byHowMuchSomebodyGrewIsNotAskedHere() {
        year(CompanyMetric.REVENUE, 2024, "100");
        year(CompanyMetric.REVENUE, 2025, "200");
        assertThat(answer(Question.GREW, LAST)).isEqualTo("UNKNOWN");
    }
}
