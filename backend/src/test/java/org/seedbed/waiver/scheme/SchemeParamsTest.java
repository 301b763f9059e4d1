package org.seedbed.waiver.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.FeeKind;

class SchemeParamsTest {

    @Test
    void moneyIsReadFromFen() {
        var scheme = SchemeParams.read(Map.of(
                "id", "p",
                "year_rates", List.of(1.0, 0.5),
                "max_months", 24,
                "monthly_cap_fen", 80_050,
                "price_cap_fen_per_m2_month", 8_000,
                "area_cap_m2", 60));
        assertThat(scheme.policy()).isEqualTo("p");
        assertThat(scheme.maxMonths()).isEqualTo(24);
        assertThat(scheme.rules().get(FeeKind.RENT))
                .isEqualTo(new Rule.Share(
                        List.of(new BigDecimal("1.0"), new BigDecimal("0.5")),
                        new Limits(
                                new BigDecimal("60"),
                                new BigDecimal("80.00"),
                                List.of(new BigDecimal("800.50"), new BigDecimal("800.50")))));
    }

    @Test
    void partOfAYearHasItsRateToo() {
        var scheme = SchemeParams.read(Map.of("id", "p", "rate", "0.5", "max_months", 13));
        assertThat(scheme.rules().get(FeeKind.RENT))
                .isEqualTo(new Rule.Share(List.of(new BigDecimal("0.5"), new BigDecimal("0.5")), Limits.NONE));
    }

    @Test
    void aSchemeWithoutAnEndEndsWithItsRates() {
        assertThat(SchemeParams.read(Map.of("id", "p", "year_rates", List.of(1)))
                        .maxMonths())
                .isGreaterThan(12);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> SchemeParams.read(Map.of("id", "p", "year_rates", List.of(1), "colour", "red")))
                .hasMessageContaining("p says what is not understood: [colour]");
        assertThatThrownBy(() -> SchemeParams.read(Map.of("id", "p"))).hasMessageContaining("pays for nothing");
        assertThatThrownBy(() ->
                        SchemeParams.read(Map.of("id", "p", "year_rates", List.of(1), "never_above_actual", false)))
                .hasMessageContaining("more than is charged");
        assertThatThrownBy(() -> SchemeParams.read(Map.of("id", "p", "items", Map.of("water", Map.of()))))
                .hasMessageContaining("water without a rate");
        var misspelt = Map.of("rate", 0.5, "montly_cap_fen", 5000);
        assertThatThrownBy(() -> SchemeParams.read(Map.of("id", "p", "items", Map.of("water", misspelt))))
                .hasMessageContaining("water says what is not understood");
        assertThatThrownBy(() -> SchemeParams.read(Map.of("id", "p", "year_rates", List.of(1), "max_months", 0)))
                .hasMessageContaining("no month");
    }

    @Test
    void ratesAndAmountsBeyondReasonAreRefused() {
        for (var rate : List.of("1.01", "-0.01")) {
            assertThatThrownBy(() -> new Rule.Share(List.of(new BigDecimal(rate)), Limits.NONE))
                    .hasMessageContaining("beyond 0 to 1");
        }
        assertThatThrownBy(() -> new Rule.PerSqmDay(List.of(new BigDecimal("-1")), Limits.NONE))
                .hasMessageContaining("below zero");
        assertThatThrownBy(() -> new Rule.FreeQuota(BigDecimal.TEN, 5)).hasMessageContaining("no quota");
        assertThatThrownBy(() -> new Rule.FreeQuota(BigDecimal.TEN, 0)).hasMessageContaining("no quota");
        assertThatThrownBy(() -> new Rule.FreeQuota(new BigDecimal("-1"), 1)).hasMessageContaining("no quota");
    }
}
