package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;

class GrowthBookTest {

    private final List<Figure> figures = new ArrayList<>();

    private void year(CompanyMetric metric, int year, String value) {
        figures.removeIf(f -> f.metric() == metric && f.period().equals(FigurePeriod.year(year)));
        figures.add(new Figure(
                UUID.randomUUID(), metric, FigurePeriod.year(year), new BigDecimal(value), EvidenceLevel.EVIDENCED));
    }

    private String grew(String above) {
        return new GrowthBook(FigureSeries.of(figures), (question, slice) -> Answer.UNKNOWN)
                .grew(new BigDecimal(above), Slice.year(2025))
                .part()
                .name();
    }

    @Test
    void whoAsksSaysByHowMuch() {
        year(CompanyMetric.REVENUE, 2024, "1000000");
        year(CompanyMetric.REVENUE, 2025, "1180000");
        year(CompanyMetric.RD_SPEND, 2025, "0");
        assertThat(grew("0.15")).isEqualTo("COUNTED");
        assertThat(grew("0.2")).isEqualTo("NOT_COUNTED");
    }

    @Test
    void growthIsComparedExactly() {
        year(CompanyMetric.REVENUE, 2024, "1000000");
        year(CompanyMetric.RD_SPEND, 2025, "0");
        year(CompanyMetric.REVENUE, 2025, "1200040");
        assertThat(grew("0.2")).isEqualTo("COUNTED");
        year(CompanyMetric.REVENUE, 2025, "1200000");
        assertThat(grew("0.2")).isEqualTo("NOT_COUNTED");
    }

    @Test
    void oneOfBothIsEnoughAndOutOfNothingThereIsNoRate() {
        year(CompanyMetric.REVENUE, 2025, "100");
        assertThat(grew("0.2")).isEqualTo("UNKNOWN");
        year(CompanyMetric.REVENUE, 2024, "0");
        assertThat(grew("0.2")).isEqualTo("UNKNOWN");
        year(CompanyMetric.RD_SPEND, 2024, "100");
        year(CompanyMetric.RD_SPEND, 2025, "130");
        assertThat(grew("0.2")).isEqualTo("COUNTED");
    }

    @Test
    void whereNobodySaidByHowMuchNobodyKnows() {
        var park = ParkSketch.of("incubatees=2 grew=2");
        var slice = Slice.year(2025);
        assertThat(ParkMetrics.of(ParkMetric.GROWTH_SHARE, park, slice, null).known())
                .isEqualTo(ReadinessKnown.UNKNOWN);
        assertThat(ParkMetrics.of(ParkMetric.GROWTH_SHARE, park, slice, new BigDecimal("0.2"))
                        .atLeast())
                .isEqualByComparingTo("1");
    }
}
