package org.seedbed.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seedbed.company.CompanyMetric.EMPLOYEES;
import static org.seedbed.company.CompanyMetric.EQUITY_FINANCING;
import static org.seedbed.company.CompanyMetric.IP_VALID;
import static org.seedbed.company.CompanyMetric.LISTED;
import static org.seedbed.company.CompanyMetric.NET_PROFIT;
import static org.seedbed.company.CompanyMetric.REVENUE;
import static org.seedbed.policy.EvidenceLevel.EVIDENCED;
import static org.seedbed.policy.EvidenceLevel.SELF_REPORTED;
import static org.seedbed.policy.EvidenceLevel.VERIFIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.company.FigurePeriod.Kind;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Fact;
import org.seedbed.policy.PolicyMetric;

/** What follows from figures by arithmetic alone. */
class FigureSeriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Figure> figures = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "YEAR   , 2025-01-01, true",
        "YEAR   , 2025-02-01, false",
        "QUARTER, 2025-10-01, true",
        "QUARTER, 2025-11-01, false",
        "QUARTER, 2025-10-02, false",
        "MONTH  , 2025-11-01, true",
        "MONTH  , 2025-11-30, false",
        "MOMENT , 2025-11-30, true",
    })
    void aPeriodBeginsOnTheFirstOfItsDays(Kind kind, LocalDate from, boolean begins) {
        assertThat(kind.beginsOn(from)).isEqualTo(begins);
        if (!begins) {
            assertThatThrownBy(() -> FigurePeriod.of(kind, from)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void daysAreHalfOpenAndWhatStandsIsKeptAsOfTheLastOne() {
        assertThat(FigurePeriod.quarter(2024, 1)).isEqualTo(FigurePeriod.of(Kind.QUARTER, LocalDate.of(2024, 1, 1)));
        assertThat(FigurePeriod.quarter(2024, 1).to()).isEqualTo("2024-04-01");
        assertThat(FigurePeriod.month(YearMonth.of(2024, 2)).to()).isEqualTo("2024-03-01");
        assertThat(FigurePeriod.year(2024).previous()).isEqualTo(FigurePeriod.year(2023));
        assertThat(IP_VALID.kept(FigurePeriod.year(2025))).isEqualTo(FigurePeriod.moment(LocalDate.of(2025, 12, 31)));
        assertThat(REVENUE.kept(FigurePeriod.year(2025))).isEqualTo(FigurePeriod.year(2025));
        assertThat(Kind.QUARTER.around(LocalDate.of(2025, 12, 31))).isEqualTo(FigurePeriod.quarter(2025, 4));
    }

    @Test
    void aYearIsTheSumOfItsQuartersOnlyWhereNoneIsMissing() {
        quarter(2025, 1, "10");
        quarter(2025, 2, "20");
        quarter(2025, 3, "30");
        assertThat(series().in(REVENUE, FigurePeriod.year(2025))).isEmpty();
        quarter(2025, 4, "40");
        var year = series().in(REVENUE, FigurePeriod.year(2025)).orElseThrow();
        assertThat(year.value()).isEqualByComparingTo("100");
        assertThat(year.parts()).hasSize(4);
        assertThat(series().in(REVENUE, FigurePeriod.quarter(2025, 3))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("30");
    }

    @Test
    void aYearIsTheSumOfMonthsAndAQuarterMayBeOneTooAndItIsAsSureAsItsLeastSurePart() {
        IntStream.rangeClosed(1, 3).forEach(month -> month(2025, month, "1", VERIFIED));
        add(REVENUE, FigurePeriod.quarter(2025, 2), "5", EVIDENCED);
        IntStream.rangeClosed(7, 12).forEach(month -> month(2025, month, "1", EVIDENCED));
        var year = series().in(REVENUE, FigurePeriod.year(2025)).orElseThrow();
        assertThat(year.value()).isEqualByComparingTo("14");
        assertThat(year.level()).isEqualTo(EVIDENCED);
        assertThat(series().in(REVENUE, FigurePeriod.quarter(2025, 1))
                        .orElseThrow()
                        .level())
                .isEqualTo(VERIFIED);
        figures.removeIf(figure -> figure.period().equals(FigurePeriod.month(YearMonth.of(2025, 9))));
        assertThat(series().in(REVENUE, FigurePeriod.year(2025))).isEmpty();
    }

    @Test
    void theSurestOfAYearAndItsPartsIsTakenAndOfEquallySureOnesTheYear() {
        year(2025, "500", SELF_REPORTED);
        IntStream.rangeClosed(1, 4).forEach(nth -> quarter(2025, nth, "120"));
        assertThat(series().in(REVENUE, FigurePeriod.year(2025)).orElseThrow().value())
                .isEqualByComparingTo("480");
        figures.removeIf(figure -> figure.period().kind() == Kind.YEAR);
        year(2025, "500", EVIDENCED);
        assertThat(series().in(REVENUE, FigurePeriod.year(2025)).orElseThrow().value())
                .isEqualByComparingTo("500");
    }

    @Test
    void growthOfNothingIsNotKnownAndNeverInfinite() {
        year(2025, "150", EVIDENCED);
        assertThat(series().growth(REVENUE, 2025)).isEmpty();
        year(2024, "0", EVIDENCED);
        assertThat(series().growth(REVENUE, 2025)).isEmpty();
        figures.removeIf(figure -> figure.period().equals(FigurePeriod.year(2024)));
        year(2024, "120", EVIDENCED);
        assertThat(series().growth(REVENUE, 2025).orElseThrow()).isEqualByComparingTo("25.00");
        add(NET_PROFIT, FigurePeriod.year(2024), "-10", EVIDENCED);
        add(NET_PROFIT, FigurePeriod.year(2025), "10", EVIDENCED);
        assertThat(series().growth(NET_PROFIT, 2025)).isEmpty();
    }

    @Test
    void whatWasReceivedIsAddedUpToTheDayAndNoDayTwice() {
        add(EQUITY_FINANCING, FigurePeriod.year(2024), "300", EVIDENCED);
        add(EQUITY_FINANCING, FigurePeriod.quarter(2024, 2), "300", EVIDENCED);
        add(EQUITY_FINANCING, FigurePeriod.quarter(2026, 1), "40", EVIDENCED);
        add(EQUITY_FINANCING, FigurePeriod.month(YearMonth.of(2026, 2)), "40", EVIDENCED);
        add(EQUITY_FINANCING, FigurePeriod.month(YearMonth.of(2026, 5)), "2", SELF_REPORTED);
        add(EQUITY_FINANCING, FigurePeriod.month(YearMonth.of(2026, 11)), "1000", EVIDENCED);
        assertThat(series().total(EQUITY_FINANCING, DAY, EVIDENCED)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("340");
        var said = series().total(EQUITY_FINANCING, DAY, SELF_REPORTED).orElseThrow();
        assertThat(said.value()).isEqualByComparingTo("342");
        assertThat(said.level()).isEqualTo(SELF_REPORTED);
        assertThat(series().total(EQUITY_FINANCING, LocalDate.of(2026, 11, 30), EVIDENCED)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("1340");
        assertThat(series().total(REVENUE, DAY, SELF_REPORTED)).isEmpty();
    }

    @Test
    void aWordOnAYearTakesNothingFromWhatPapersShowOfItsParts() {
        for (int nth = 1; nth <= 3; nth++) {
            add(EQUITY_FINANCING, FigurePeriod.quarter(2025, nth), "2000000", EVIDENCED);
        }
        add(EQUITY_FINANCING, FigurePeriod.year(2025), "4000000", SELF_REPORTED);
        add(EQUITY_FINANCING, FigurePeriod.year(2024), "1000000", SELF_REPORTED);
        assertThat(total(SELF_REPORTED)).isEqualByComparingTo("7000000");
        assertThat(total(EVIDENCED)).isEqualByComparingTo("6000000");
        // A month in a quarter just as well.
        add(EQUITY_FINANCING, FigurePeriod.quarter(2023, 1), "0", SELF_REPORTED);
        add(EQUITY_FINANCING, FigurePeriod.month(YearMonth.of(2023, 2)), "5", EVIDENCED);
        assertThat(total(SELF_REPORTED)).isEqualByComparingTo("7000005");
        // A larger word is the company's own.
        add(EQUITY_FINANCING, FigurePeriod.year(2025), "9000000", SELF_REPORTED);
        assertThat(total(SELF_REPORTED)).isEqualByComparingTo("10000005");
        var fact = FigureFacts.of(series(), null, DAY).get(PolicyMetric.FINANCING_TOTAL);
        assertThat(fact.values()).containsExactly("6000005");
        assertThat(fact.claimed()).isEqualTo("10000005");
    }

    private BigDecimal total(EvidenceLevel atLeast) {
        return series().total(EQUITY_FINANCING, DAY, atLeast).orElseThrow().value();
    }

    @Test
    void whatWasReceivedIsWholeWhereEveryQuarterSinceTheFoundingIsKnown() {
        var founded = LocalDate.of(2025, 5, 20);
        for (int nth = 2; nth <= 4; nth++) {
            add(EQUITY_FINANCING, FigurePeriod.quarter(2025, nth), "1", EVIDENCED);
        }
        add(EQUITY_FINANCING, FigurePeriod.quarter(2026, 1), "1", EVIDENCED);
        add(EQUITY_FINANCING, FigurePeriod.quarter(2026, 2), "1", EVIDENCED);
        assertThat(FigureFacts.of(series(), founded, DAY)
                        .get(PolicyMetric.FINANCING_TOTAL)
                        .lowerBound())
                .isTrue();
        // The fourth quarter is not over yet.
        add(EQUITY_FINANCING, FigurePeriod.quarter(2026, 3), "1", EVIDENCED);
        assertThat(FigureFacts.of(series(), founded, DAY)
                        .get(PolicyMetric.FINANCING_TOTAL)
                        .lowerBound())
                .isFalse();
        assertThat(FigureFacts.of(series(), LocalDate.of(2025, 3, 31), DAY)
                        .get(PolicyMetric.FINANCING_TOTAL)
                        .lowerBound())
                .isTrue();
        assertThat(FigureFacts.of(series(), null, DAY)
                        .get(PolicyMetric.FINANCING_TOTAL)
                        .lowerBound())
                .isTrue();
    }

    @Test
    void growthIsNotRoundedUpToAThreshold() {
        year(2024, "1000000", EVIDENCED);
        year(2025, "1199950", EVIDENCED);
        assertThat(series().growth(REVENUE, 2025).orElseThrow()).isLessThan(new BigDecimal("20"));
        figures.removeIf(figure -> figure.period().equals(FigurePeriod.year(2025)));
        year(2025, "1200040", EVIDENCED);
        assertThat(series().growth(REVENUE, 2025).orElseThrow()).isGreaterThan(new BigDecimal("20"));
        assertThat(FigureFacts.of(series(), null, DAY)
                        .get(PolicyMetric.REVENUE_GROWTH)
                        .values())
                .containsExactly("20.004");
    }

    @Test
    void theParksOwnCountIsNotHiddenByAWordOfALaterDay() {
        stock(EMPLOYEES, "2026-03-15", "12");
        add(EMPLOYEES, FigurePeriod.moment(LocalDate.parse("2026-03-31")), "12", SELF_REPORTED);
        var staff = FigureFacts.of(series(), null, DAY).get(PolicyMetric.STAFF);
        assertThat(staff.isKnown()).isTrue();
        assertThat(staff.origin()).isEqualTo(Fact.Origin.EMPLOYMENT_COUNT);
        assertThat(staff.asOf()).isEqualTo("2026-03-15");
        assertThat(staff.claimed()).isNull();
        add(EMPLOYEES, FigurePeriod.moment(LocalDate.parse("2026-06-30")), "9", SELF_REPORTED);
        assertThat(FigureFacts.of(series(), null, DAY).get(PolicyMetric.STAFF).claimed())
                .isEqualTo("9");
    }

    @Test
    void theBestTwoYearsFollowEachOtherAndAreOver() {
        year(2021, "700", EVIDENCED);
        year(2023, "600", EVIDENCED);
        year(2024, "100", EVIDENCED);
        year(2025, "450", EVIDENCED);
        year(2026, "9000", EVIDENCED);
        assertThat(series().bestTwoYears(REVENUE, DAY, EVIDENCED).orElseThrow().value())
                .isEqualByComparingTo("700");
        year(2022, "1", SELF_REPORTED);
        assertThat(series().bestTwoYears(REVENUE, DAY, EVIDENCED).orElseThrow().value())
                .isEqualByComparingTo("700");
        assertThat(series().bestTwoYears(REVENUE, DAY, SELF_REPORTED)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("701");
        assertThat(series().bestTwoYears(REVENUE, LocalDate.of(2026, 12, 31), EVIDENCED)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("700");
        assertThat(series().bestTwoYears(REVENUE, LocalDate.of(2027, 1, 1), EVIDENCED)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("9450");
    }

    @Test
    void whatStandsIsTheNewestAtOrBeforeTheDay() {
        stock(EMPLOYEES, "2026-03-31", "8");
        stock(EMPLOYEES, "2026-06-30", "11");
        assertThat(series().at(EMPLOYEES, LocalDate.of(2026, 3, 30))).isEmpty();
        assertThat(series().at(EMPLOYEES, LocalDate.of(2026, 6, 29))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("8");
        assertThat(series().at(EMPLOYEES, LocalDate.of(2026, 6, 30))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("11");
    }

    @Test
    void policiesAreToldWhatPapersShowAndWhatIsOnlySaidBesides() {
        year(2024, "400", EVIDENCED);
        year(2025, "500", SELF_REPORTED);
        add(EQUITY_FINANCING, FigurePeriod.year(2024), "5000000", VERIFIED);
        add(EQUITY_FINANCING, FigurePeriod.quarter(2026, 1), "1", SELF_REPORTED);
        stock(LISTED, "2026-11-24", "1");
        var facts = FigureFacts.of(series(), null, DAY);
        assertThat(facts).doesNotContainKey(PolicyMetric.MERGED_OR_LISTED);
        assertThat(facts.get(PolicyMetric.PRIOR_YEAR_REVENUE).isKnown()).isFalse();
        assertThat(facts.get(PolicyMetric.PRIOR_YEAR_REVENUE).asOf()).isEqualTo("2025-12-31");
        assertThat(facts.get(PolicyMetric.REVENUE_GROWTH).level()).isEqualTo(SELF_REPORTED);
        assertThat(facts.get(PolicyMetric.REVENUE_TWO_YEARS).values()).containsExactly("900");
        assertThat(facts.get(PolicyMetric.REVENUE_TWO_YEARS).isKnown()).isFalse();
        Fact financed = facts.get(PolicyMetric.FINANCING_TOTAL);
        assertThat(financed.values()).containsExactly("5000000");
        assertThat(financed.level()).isEqualTo(VERIFIED);
        assertThat(financed.claimed()).isEqualTo("5000001");
        assertThat(FigureFacts.of(series(), null, DAY.plusDays(1))
                        .get(PolicyMetric.MERGED_OR_LISTED)
                        .values())
                .containsExactly("true");
    }

    @ParameterizedTest
    @CsvSource({
        "5200000, 520     , 10000",
        "520    , 5200000 , 10000",
        "100    , 1000    , 10",
        "100    , 790     , ",
        "100    , 1260    , ",
        "100    , 110     , ",
        "-100   , 10000   , 100",
        "0      , 100     , ",
        "100    , 0       , ",
        "1000000, 1000    , 1000",
    })
    void aFigureInAnotherUnitIsNoticed(BigDecimal before, BigDecimal now, BigDecimal times) {
        assertThat(UnitGuard.suspicion(before, now)).isEqualTo(Optional.ofNullable(times));
    }

    @Test
    void theHeadsAreTheOnlyMetricsOfPeople() {
        assertThat(Map.of(CompanyMetric.EMPLOYEES_PHD, EmploymentTag.PHD))
                .allSatisfy((metric, tag) -> assertThat(metric.part()).contains(tag));
        assertThat(CompanyMetric.ofPart(EmploymentTag.FEMALE)).isEmpty();
        assertThat(EMPLOYEES.countsHeads()).isTrue();
        assertThat(REVENUE.countsHeads()).isFalse();
    }

    private FigureSeries series() {
        return FigureSeries.of(figures);
    }

    private void year(int year, String value, EvidenceLevel level) {
        add(REVENUE, FigurePeriod.year(year), value, level);
    }

    private void quarter(int year, int nth, String value) {
        add(REVENUE, FigurePeriod.quarter(year, nth), value, EVIDENCED);
    }

    private void month(int year, int month, String value, EvidenceLevel level) {
        add(REVENUE, FigurePeriod.month(YearMonth.of(year, month)), value, level);
    }

    private void stock(CompanyMetric metric, String day, String value) {
        add(metric, FigurePeriod.moment(LocalDate.parse(day)), value, EVIDENCED);
    }

    private void add(CompanyMetric metric, FigurePeriod period, String value, EvidenceLevel level) {
        figures.add(new Figure(UUID.randomUUID(), metric, period, new BigDecimal(value), level));
    }
}
