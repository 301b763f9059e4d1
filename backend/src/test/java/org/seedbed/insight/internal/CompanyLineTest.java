package org.seedbed.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.tenancy.Stage;

class CompanyLineTest {

    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID TENANT = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void aGraduationThatWasSetRightNeverWas() {
        var way = way(
                entry(Stage.INCUBATOR, "2024-01-01", "2026-01-01", false, false),
                entry(Stage.GRADUATED, "2026-01-01", "2026-02-01", false, false),
                entry(Stage.INCUBATOR, "2026-02-01", null, true, false));
        assertThat(way.graduatedOn()).isNull();
        assertThat(way.incubatedOn()).isEqualTo("2024-01-01");
        assertThat(way.stage()).isEqualTo(Stage.INCUBATOR);
    }

    @Test
    void aGraduationThatWasTakenBackAfterTheTenantLeftNeverWas() {
        var way = way(
                entry(Stage.INCUBATOR, "2024-01-01", "2025-01-01", false, false),
                entry(Stage.GRADUATED, "2025-01-01", "2025-02-01", false, true));
        assertThat(way.graduatedOn()).isNull();
    }

    @Test
    void aStageForWhichAGraduationStandsNowWasNoIncubation() {
        var way = way(
                entry(Stage.NURSERY, "2026-01-01", "2026-02-01", false, false),
                entry(Stage.GRADUATED, "2026-02-01", null, true, false));
        assertThat(way.incubatedOn()).isNull();
        assertThat(way.graduatedOn()).isEqualTo("2026-02-01");
    }

    @Test
    void aWrongFirstStageStillBeginsTheIncubation() {
        var way = way(
                entry(Stage.INCUBATOR, "2026-01-01", "2026-02-01", false, false),
                entry(Stage.NURSERY, "2026-02-01", null, true, false));
        assertThat(way.incubatedOn()).isEqualTo("2026-01-01");
        assertThat(way.stage()).isEqualTo(Stage.NURSERY);
    }

    @Test
    void taxCountsFromTheDayItCameAndByTheYearsItWasPaidFor() {
        var series = FigureSeries.of(List.of(
                paid(2023, "100", EvidenceLevel.VERIFIED),
                paid(2024, "20", EvidenceLevel.SELF_REPORTED),
                paid(2025, "3", EvidenceLevel.EVIDENCED),
                paid(2026, "4000", EvidenceLevel.EVIDENCED)));
        var tax = CompanyLine.Tax.of(series, LocalDate.of(2024, 7, 1), DAY);
        assertThat(tax.total()).isEqualByComparingTo("23");
        assertThat(tax.evidenced()).isEqualByComparingTo("3");
        assertThat(tax.level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(tax.years()).isEqualTo(Map.of(2024, new BigDecimal("20"), 2025, new BigDecimal("3")));
        assertThat(CompanyLine.Tax.of(series, LocalDate.of(2026, 1, 1), DAY)).isNull();
    }

    private static CompanyLine.Way way(StageDays... entries) {
        return CompanyLine.Way.of(Arrays.asList(entries), DAY);
    }

    private static StageDays entry(Stage stage, String from, String to, boolean correction, boolean revoked) {
        return new StageDays(
                COMPANY,
                TENANT,
                stage,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                correction,
                revoked);
    }

    private static Figure paid(int year, String value, EvidenceLevel level) {
        return new Figure(
                UUID.randomUUID(), CompanyMetric.TAX_PAID, FigurePeriod.year(year), new BigDecimal(value), level);
    }
}
