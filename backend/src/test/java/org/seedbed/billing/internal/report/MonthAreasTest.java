package org.seedbed.billing.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.report.MonthAreas.LetDays;
import org.seedbed.billing.internal.report.MonthAreas.UnitDays;
import org.seedbed.park.ParkLevel;
import org.seedbed.park.Parks.Recognition;

class MonthAreasTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private final UUID office = UUID.randomUUID();
    private final UUID zone = UUID.randomUUID();
    private final UUID hall = UUID.randomUUID();
    private final UUID young = UUID.randomUUID();
    private final UUID old = UUID.randomUUID();

    @Test
    void areasAreAveragesByDaysAndAddUp() {
        var areas = MonthAreas.of(
                APRIL,
                List.of(
                        new UnitDays(office, new BigDecimal("90"), null, true, null, null),
                        new UnitDays(zone, new BigDecimal("60"), 6, true, null, null),
                        new UnitDays(hall, new BigDecimal("30"), 100, false, null, null),
                        new UnitDays(
                                UUID.randomUUID(), new BigDecimal("50"), null, true, null, LocalDate.of(2026, 4, 16))),
                List.of(
                        new LetDays(office, young, null, span("2026-03-01", "2026-04-11")),
                        new LetDays(office, old, null, span("2026-04-11", "2027-01-01")),
                        new LetDays(zone, young, 2, span("2026-04-16", "2026-05-01"))),
                (tenant, day) -> tenant.equals(young));
        var april = areas.areas();
        assertThat(april.total()).isEqualByComparingTo("205.00");
        assertThat(april.incubatee()).isEqualByComparingTo("40.00");
        assertThat(april.others()).isEqualByComparingTo("60.00");
        assertThat(april.own()).isEqualByComparingTo("30.00");
        assertThat(april.vacant()).isEqualByComparingTo("75.00");
        assertThat(april.exempt()).isEqualByComparingTo("70.00");
        assertThat(april.share()).isEqualTo(new BigDecimal("0.3415"));
        assertThat(areas.tenants().get(young).area()).isEqualByComparingTo("40.00");
        assertThat(areas.tenants().get(old).incubatee()).isFalse();
    }

    /** Judged once a month, on the first day the tenant has something in it. */
    @Test
    void aTenantIsJudgedOnItsFirstDayOfTheMonth() {
        var unit = List.of(new UnitDays(office, new BigDecimal("90"), null, true, null, null));
        var let = List.of(new LetDays(office, young, null, span("2026-04-10", "2026-06-01")));
        var until = LocalDate.of(2026, 4, 10);
        assertThat(MonthAreas.of(APRIL, unit, let, (tenant, day) -> !day.isAfter(until))
                        .areas()
                        .incubatee())
                .isEqualByComparingTo("63.00");
        assertThat(MonthAreas.of(APRIL.plusMonths(1), unit, let, (tenant, day) -> !day.isAfter(until))
                        .areas()
                        .others())
                .isEqualByComparingTo("90.00");
    }

    @Test
    void nothingThereHasNoShare() {
        assertThat(MonthAreas.of(APRIL, List.of(), List.of(), (tenant, day) -> true)
                        .areas()
                        .share())
                .isNull();
    }

    @Test
    void theRuleAsksForTheLevelTheMonthAfterAndTheService() {
        var rule = ExemptionRule.inForce(APRIL).orElseThrow();
        assertThat(rule.exempts(VatCategory.OPERATING_LEASE, true)).isTrue();
        assertThat(rule.exempts(VatCategory.OPERATING_LEASE, false)).isFalse();
        assertThat(rule.exempts(VatCategory.PROPERTY_SERVICE, true)).isFalse();
        assertThat(rule.levels()).isEqualTo(Set.of(ParkLevel.NATIONAL, ParkLevel.PROVINCIAL));
        var recognised = new Recognition(ParkLevel.PROVINCIAL, LocalDate.of(2026, 4, 1));
        assertThat(rule.qualifies(recognised, APRIL)).isFalse();
        assertThat(rule.qualifies(recognised, APRIL.plusMonths(1))).isTrue();
        assertThat(rule.qualifies(new Recognition(ParkLevel.NATIONAL, null), APRIL))
                .isNull();
        assertThat(rule.qualifies(new Recognition(ParkLevel.MUNICIPAL, LocalDate.of(2020, 1, 1)), APRIL))
                .isFalse();
        assertThat(ExemptionRule.inForce(YearMonth.of(2028, 1))).isEmpty();
    }

    private static DaySpan span(String from, String to) {
        return new DaySpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
