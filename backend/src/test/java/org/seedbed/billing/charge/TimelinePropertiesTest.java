package org.seedbed.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.seedbed.lease.rent.PriceSteps;
import org.seedbed.lease.rent.RentFree;
import org.seedbed.lease.rent.RentPart;
import org.seedbed.lease.rent.RentSchedule;
import org.seedbed.lease.rent.RentTerms;
import org.seedbed.space.PriceBasis;

class TimelinePropertiesTest {

    /** Before a leap day. */
    private static final LocalDate START = LocalDate.parse("2027-12-20");

    private static final int MOST_DAYS = 500;
    private static final UUID ROOM = UUID.randomUUID();

    @Property
    void billingInTwoPeriodsCostsWhatOneWouldToTheCent(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @BigRange(min = "0.00", max = "500.00") @Scale(2) BigDecimal price,
            @ForAll @IntRange(min = 2, max = MOST_DAYS) int days,
            @ForAll @IntRange(min = 1, max = MOST_DAYS) int cut) {
        var whole = span(0, days);
        var timeline = Timeline.of(List.of(item(area, price, whole)));
        var parts = whole.cutAt(List.of(START.plusDays(cut))).stream()
                .flatMap(part -> timeline.lines(part).stream())
                .toList();
        assertThat(sum(parts)).isEqualTo(sum(timeline.lines(whole)));
    }

    /** Two contracts instead of one: their months are rounded apart, a cent at most for the month they meet in. */
    @Property
    void twoContractsCostWhatOneWouldButForACent(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @BigRange(min = "0.00", max = "500.00") @Scale(2) BigDecimal price,
            @ForAll @IntRange(min = 2, max = MOST_DAYS) int days,
            @ForAll @IntRange(min = 1, max = MOST_DAYS) int cut) {
        var whole = span(0, days);
        var apart = whole.cutAt(List.of(START.plusDays(cut))).stream()
                .map(part -> sum(Timeline.of(List.of(item(area, price, part))).lines(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var together = sum(Timeline.of(List.of(item(area, price, whole))).lines(whole));
        assertThat(apart.subtract(together).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void aLineIsOffItsOwnByACentAtMost(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = MOST_DAYS) Integer> cuts) {
        var items = pieces(area, new BigDecimal("19.99"), cuts);
        assertThat(Timeline.of(items).lines(span(0, MOST_DAYS)))
                .allSatisfy(line -> assertThat(line.rounding().abs()).isLessThanOrEqualTo(new BigDecimal("0.01")));
    }

    /** Amendments that became known in another order make the same bill. */
    @Property
    void theOrderOfFactsDoesNotMatter(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = MOST_DAYS) Integer> cuts,
            @ForAll long seed) {
        var items = pieces(area, new BigDecimal("29.90"), cuts);
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Timeline.of(shuffled).lines(span(0, MOST_DAYS)))
                .isEqualTo(Timeline.of(items).lines(span(0, MOST_DAYS)));
    }

    /** What an agreement shows before it is signed is what is billed. */
    @Property
    void rentIsWhatTheAgreementSaid(
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal area,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = MOST_DAYS) Integer> steps,
            @ForAll @IntRange(max = 200) int freeFrom,
            @ForAll @IntRange(min = 1, max = 90) int freeDays,
            @ForAll @IntRange(min = 1, max = MOST_DAYS) int days) {
        var prices = new TreeMap<>(Map.of(START, new BigDecimal("19.99")));
        steps.forEach(step -> prices.put(START.plusDays(step), BigDecimal.valueOf(1999L + 7L * step, 2)));
        var free = span(freeFrom, freeDays);
        var whole = span(0, days);
        var agreed = RentSchedule.of(
                        List.of(RentPart.room(ROOM, area.toString(), whole.from(), whole.to())),
                        new RentTerms(
                                Map.of(PriceBasis.SQM_MONTH, PriceSteps.of(prices)),
                                List.of(new RentFree(free.from(), free.to()))))
                .lines();
        var billed = Timeline.of(List.of(new LetItem(
                        FeeKind.RENT, "A", ChargeBasis.SQM_MONTH, area, whole, PriceSteps.of(prices), List.of(free))))
                .lines(whole);
        assertThat(billed.stream().map(line -> line.days() + " " + line.amount() + " " + line.rounding()))
                .containsExactlyElementsOf(agreed.stream()
                        .map(line -> line.from() + ".." + line.to() + " " + line.amount() + " " + line.rounding())
                        .toList());
    }

    @Property
    void everyDayOfAContractIsInOnePeriod(
            @ForAll Rhythm rhythm,
            @ForAll BillingPlan.Anchor anchor,
            @ForAll @IntRange(max = 800) int first,
            @ForAll @IntRange(min = 1, max = 1500) int days) {
        var contract = span(first, days);
        var periods = new BillingPlan(rhythm, anchor, BillingPlan.Timing.ADVANCE, 0).periods(contract);
        assertThat(periods.getFirst().days().from()).isEqualTo(contract.from());
        assertThat(periods.getLast().days().to()).isEqualTo(contract.to());
        for (int i = 1; i < periods.size(); i++) {
            var begins = periods.get(i).days().from();
            assertThat(begins).isEqualTo(periods.get(i - 1).days().to());
            var wanted =
                    anchor == BillingPlan.Anchor.CALENDAR ? 1 : contract.from().getDayOfMonth();
            assertThat(begins.getDayOfMonth()).isEqualTo(Math.min(wanted, begins.lengthOfMonth()));
        }
    }

    private static List<LetItem> pieces(BigDecimal area, BigDecimal price, List<Integer> cuts) {
        var days = new TreeSet<LocalDate>();
        cuts.forEach(cut -> days.add(START.plusDays(cut)));
        var items = new ArrayList<LetItem>();
        for (var piece : span(0, MOST_DAYS).cutAt(days)) {
            items.add(item(area.add(BigDecimal.valueOf(items.size())), price, piece));
        }
        return items;
    }

    private static LetItem item(BigDecimal area, BigDecimal price, DaySpan days) {
        return new LetItem(
                FeeKind.RENT, "A", ChargeBasis.SQM_MONTH, area, days, PriceSteps.flat(START, price), List.of());
    }

    private static DaySpan span(int first, int days) {
        return new DaySpan(START.plusDays(first), START.plusDays(first + days));
    }

    private static BigDecimal sum(List<ChargeLine> lines) {
        return lines.stream().map(ChargeLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
