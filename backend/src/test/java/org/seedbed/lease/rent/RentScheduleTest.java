package org.seedbed.lease.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.space.PriceBasis;

class RentScheduleTest {

    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID ZONE = UUID.randomUUID();

    @Test
    void aWholeMonthCostsPriceTimesArea() {
        var schedule = of(terms("2026-01-01", "30.00"), room("120.00", "2026-01-01", "2026-04-01"));
        assertThat(schedule.lines())
                .extracting(RentLine::amount)
                .containsExactly(money("3600.00"), money("3600.00"), money("3600.00"));
    }

    @Test
    void fromTheSixteenthOfAMonthOfThirtyDaysHalfOfItIsDue() {
        var schedule = of(terms("2026-01-01", "30.00"), room("120.00", "2026-06-16", "2026-07-01"));
        assertThat(schedule.lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(15);
            assertThat(line.daysOfMonth()).isEqualTo(30);
            assertThat(line.amount()).isEqualTo("1800.00");
            assertThat(line.rounding()).isZero();
        });
    }

    @Test
    void rentStepsUpOnItsDayInTheMiddleOfAMonth() {
        var steps = PriceSteps.of(Map.of(day("2026-01-01"), money("30.00"), day("2026-06-11"), money("36.00")));
        var schedule = of(
                new RentTerms(Map.of(PriceBasis.SQM_MONTH, steps), List.of()),
                room("100.00", "2026-06-01", "2026-07-01"));
        assertThat(schedule.lines())
                .extracting(RentLine::days, RentLine::unitPrice, RentLine::amount)
                .containsExactly(
                        tuple(10, money("30.00"), money("1000.00")), tuple(20, money("36.00"), money("2400.00")));
    }

    @Test
    void anAreaThatChangesInTheMiddleOfAMonthIsTwoParts() {
        var schedule = of(
                terms("2026-01-01", "30.00"),
                room("100.00", "2026-06-01", "2026-06-16"),
                room("50.00", "2026-06-16", "2026-07-01"));
        assertThat(schedule.lines())
                .extracting(RentLine::from, RentLine::amount)
                .containsExactly(tuple(day("2026-06-01"), money("1500.00")), tuple(day("2026-06-16"), money("750.00")));
    }

    @Test
    void roomsAndSeatsHaveDatesOfTheirOwn() {
        var prices = Map.of(
                PriceBasis.SQM_MONTH, PriceSteps.flat(day("2026-01-01"), money("30.00")),
                PriceBasis.SEAT_MONTH, PriceSteps.flat(day("2026-01-01"), money("300.00")));
        var schedule = of(
                new RentTerms(prices, List.of()),
                room("50.00", "2026-01-01", "2026-04-01"),
                RentPart.seats(ZONE, 3, 2, day("2026-02-01"), day("2026-03-01")));
        assertThat(schedule.lines(YearMonth.of(2026, 2)))
                .extracting(line -> line.part().unitId(), RentLine::amount)
                .containsExactly(tuple(ROOM, money("1500.00")), tuple(ZONE, money("600.00")));
        assertThat(schedule.lines(YearMonth.of(2026, 3))).hasSize(1);
        assertThat(schedule.monthly(day("2026-02-10"))).isEqualTo("2100.00");
        assertThat(schedule.monthly(day("2025-12-31"))).isEqualTo("0.00");
    }

    @Test
    void nothingIsDueInRentFreeMonths() {
        var free = List.of(RentFree.months(day("2026-01-15"), 2));
        var schedule = of(
                new RentTerms(terms("2026-01-01", "31.00").prices(), free), room("100.00", "2026-01-01", "2026-04-01"));
        assertThat(schedule.lines())
                .extracting(RentLine::from, RentLine::to, RentLine::amount)
                .containsExactly(
                        tuple(day("2026-01-01"), day("2026-01-15"), money("1400.00")),
                        tuple(day("2026-03-15"), day("2026-04-01"), money("1700.00")));
    }

    @Test
    void aRenewalBeyondTheIncubationLimitGoesOnAtListPrice() {
        var limit = day("2027-08-31");
        var list = Map.of(
                PriceBasis.SQM_MONTH,
                PriceSteps.of(Map.of(
                        day("2024-01-01"),
                        money("38.00"),
                        day("2027-01-01"),
                        money("40.00"),
                        day("2027-11-01"),
                        money("42.00"))));
        var schedule = of(
                terms("2026-09-01", "20.00").atListPriceFrom(limit, list), room("100.00", "2026-09-01", "2028-01-01"));
        assertThat(schedule.lines(YearMonth.of(2027, 8)))
                .extracting(RentLine::days, RentLine::unitPrice)
                .containsExactly(tuple(30, money("20.00")), tuple(1, money("40.00")));
        assertThat(schedule.lines(YearMonth.of(2027, 9)))
                .extracting(RentLine::amount)
                .containsExactly(money("4000.00"));
        assertThat(schedule.lines(YearMonth.of(2027, 12)))
                .extracting(RentLine::amount)
                .containsExactly(money("4200.00"));
    }

    @Test
    void centsThatDoNotDivideAreTakenOnceAndSaid() {
        var schedule = of(
                terms("2026-01-01", "10.00"),
                room("10.01", "2026-02-01", "2026-02-05"),
                room("10.01", "2026-02-05", "2026-02-15"),
                room("10.01", "2026-02-15", "2026-03-01"));
        assertThat(schedule.lines())
                .extracting(RentLine::amount, RentLine::rounding)
                .containsExactly(
                        tuple(money("14.30"), money("0.00")),
                        tuple(money("35.75"), money("0.00")),
                        tuple(money("50.05"), money("0.00")));
        var thirds = of(
                terms("2026-01-01", "1.00"),
                room("10.00", "2026-06-01", "2026-06-11"),
                room("10.00", "2026-06-11", "2026-06-21"),
                room("10.00", "2026-06-21", "2026-07-01"));
        assertThat(thirds.lines())
                .extracting(RentLine::amount, RentLine::rounding)
                .containsExactly(
                        tuple(money("3.33"), money("0.00")),
                        tuple(money("3.34"), money("0.01")),
                        tuple(money("3.33"), money("0.00")));
    }

    @Test
    void whatCannotHaveBeenMeantIsRefused() {
        var terms = terms("2026-01-01", "30.00");
        assertThatThrownBy(
                        () -> of(terms, room("50", "2026-01-01", "2026-03-01"), room("50", "2026-02-28", "2026-04-01")))
                .hasMessageContaining("let twice");
        var seats = RentPart.seats(ZONE, 1, 3, day("2026-01-01"), day("2026-02-01"));
        assertThatThrownBy(() -> of(terms, seats, RentPart.seats(ZONE, 3, 1, day("2026-01-31"), day("2026-02-01"))))
                .hasMessageContaining("let twice");
        assertThatThrownBy(() -> of(terms, seats).lines()).hasMessageContaining("no price agreed per SEAT_MONTH");
        assertThatThrownBy(
                        () -> of(terms, room("50", "2025-12-31", "2026-02-01")).lines())
                .hasMessageContaining("no price agreed for 2025-12-31");
        assertThatThrownBy(() -> room("50", "2026-02-01", "2026-02-01")).hasMessageContaining("no day");
        assertThatThrownBy(() -> room("0", "2026-02-01", "2026-02-02")).hasMessageContaining("nothing let");
        assertThatThrownBy(() -> PriceSteps.flat(day("2026-01-01"), money("-1.00")))
                .hasMessageContaining("no prices");
        assertThatThrownBy(() -> RentFree.months(day("2026-01-01"), 0)).hasMessageContaining("no day");
    }

    private static RentSchedule of(RentTerms terms, RentPart... parts) {
        return RentSchedule.of(List.of(parts), terms);
    }

    private static RentTerms terms(String from, String price) {
        return new RentTerms(Map.of(PriceBasis.SQM_MONTH, PriceSteps.flat(day(from), money(price))), List.of());
    }

    private static RentPart room(String area, String from, String to) {
        return RentPart.room(ROOM, area, day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
