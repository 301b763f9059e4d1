package org.seedbed.lease.rent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.seedbed.space.PriceBasis;

class RentSchedulePropertiesTest {

    private static final UUID ROOM = UUID.randomUUID();
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int MOST_DAYS = 900;

    /** However a lease is cut into parts, each month costs the same. */
    @Property
    void cuttingALeaseNeverChangesWhatAMonthCosts(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @BigRange(min = "0.00", max = "500.00") @Scale(2) BigDecimal price,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = MOST_DAYS) int days,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = MOST_DAYS) Integer> cuts) {
        var terms = new RentTerms(Map.of(PriceBasis.SQM_MONTH, PriceSteps.flat(START, price)), List.of());
        var whole = byMonth(RentSchedule.of(parts(area, first, days, List.of()), terms));
        assertThat(byMonth(RentSchedule.of(parts(area, first, days, cuts), terms)))
                .isEqualTo(whole);
    }

    /** Every month's lines are its exact rent, rounded once; a line is off its own by a cent at most. */
    @Property
    void theLinesOfAMonthAddUpToItsRentRoundedOnce(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = MOST_DAYS) Integer> steps,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = MOST_DAYS) int days) {
        var prices = new TreeMap<>(Map.of(START, new BigDecimal("19.99")));
        steps.forEach(step -> prices.put(START.plusDays(step), BigDecimal.valueOf(1999L + 7L * step, 2)));
        var schedule = RentSchedule.of(
                parts(area, first, days, List.of()),
                new RentTerms(Map.of(PriceBasis.SQM_MONTH, PriceSteps.of(prices)), List.of()));
        assertThat(schedule.lines())
                .allSatisfy(line -> assertThat(line.rounding().abs()).isLessThanOrEqualTo(new BigDecimal("0.01")));
        byMonth(schedule).forEach((month, amount) -> {
            var exact = BigDecimal.ZERO;
            for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                if (!day.isBefore(START.plusDays(first)) && day.isBefore(START.plusDays(first + days))) {
                    exact = exact.add(prices.floorEntry(day).getValue().multiply(area));
                }
            }
            assertThat(amount)
                    .isEqualTo(exact.divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP));
        });
    }

    /** Each day that is let and not free is charged once, each other day never. */
    @Property
    void noDayIsChargedTwiceAndNoneIsForgotten(
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = 300) int days,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 300) Integer> cuts,
            @ForAll @IntRange(max = 200) int freeFrom,
            @ForAll @IntRange(min = 1, max = 200) int freeDays) {
        var free = new RentFree(START.plusDays(freeFrom), START.plusDays(freeFrom + freeDays));
        var terms = new RentTerms(
                Map.of(PriceBasis.SQM_MONTH, PriceSteps.flat(START, BigDecimal.TEN)), List.of(free, free));
        var charged = RentSchedule.of(parts(BigDecimal.ONE, first, days, cuts), terms).lines().stream()
                .flatMap(line -> line.from().datesUntil(line.to()))
                .toList();
        var due = START.plusDays(first)
                .datesUntil(START.plusDays(first + days))
                .filter(day -> !free.covers(day))
                .toList();
        assertThat(charged).isEqualTo(due);
    }

    @Property
    void aLeaseThatIsFreeAllAlongCostsNothing(
            @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(min = 1, max = MOST_DAYS) int days) {
        var free = new RentFree(START, START.plusDays(60 + MOST_DAYS));
        var terms = new RentTerms(Map.of(PriceBasis.SQM_MONTH, PriceSteps.flat(START, BigDecimal.TEN)), List.of(free));
        assertThat(RentSchedule.of(parts(BigDecimal.TEN, first, days, List.of()), terms)
                        .lines())
                .isEmpty();
    }

    private static List<RentPart> parts(BigDecimal area, int first, int days, List<Integer> cuts) {
        var borders = new TreeSet<>(cuts.stream().filter(cut -> cut < days).toList());
        borders.addAll(List.of(0, days));
        var sorted = List.copyOf(borders);
        var parts = new ArrayList<RentPart>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            parts.add(RentPart.room(
                    ROOM,
                    area.toPlainString(),
                    START.plusDays(first + sorted.get(i)),
                    START.plusDays(first + sorted.get(i + 1))));
        }
        return parts;
    }

    private static Map<YearMonth, BigDecimal> byMonth(RentSchedule schedule) {
        return schedule.lines().stream()
                .collect(Collectors.groupingBy(
                        RentLine::month,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, RentLine::amount, BigDecimal::add)));
    }
}
