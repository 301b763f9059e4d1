package org.seedbed.waiver.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.LetItem;
import org.seedbed.billing.charge.Timeline;
import org.seedbed.lease.rent.PriceSteps;

class WaiverPropertiesTest {

    /** So that a scheme's year ends on a leap day's eve. */
    private static final LocalDate START = LocalDate.parse("2027-02-28");

    private static final DaySpan WHOLE = new DaySpan(START, START.plusDays(500));

    @Property
    void noLineIsWaivedBelowZeroOrAboveItself(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "1.00", max = "300.00") @Scale(2) BigDecimal> areas,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 400) Integer> grants,
            @ForAll @BigRange(min = "0.00", max = "1.00") @Scale(3) BigDecimal rate,
            @ForAll Scheme.Stacking stacking) {
        for (var line : bill(areas, grants(grants, share(rate, 80, 4000), stacking))) {
            assertThat(line.waived()).isBetween(BigDecimal.ZERO, line.charge().amount());
            assertThat(line.payable().add(line.waived()))
                    .isEqualTo(line.charge().amount());
            assertThat(line.reductions())
                    .allSatisfy(part -> assertThat(part.amount()).isLessThanOrEqualTo(part.base()));
        }
    }

    /** Neither the money of a month nor the area of a day, rate and days considered, is ever exceeded. */
    @Property
    void noMonthIsWaivedAboveItsLimits(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "1.00", max = "300.00") @Scale(2) BigDecimal> areas,
            @ForAll @IntRange(max = 400) int granted,
            @ForAll @BigRange(min = "0.10", max = "1.00") @Scale(2) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 200) int area,
            @ForAll @IntRange(min = 1, max = 6000) int money) {
        var lines = bill(areas, grants(List.of(granted), share(rate, area, money), Scheme.Stacking.BEST_SINGLE));
        var byMonth = lines.stream()
                .collect(Collectors.groupingBy(line -> line.charge().month()));
        byMonth.forEach((month, ofMonth) -> {
            var waived = ofMonth.stream().map(BillLine::waived).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(waived).isLessThanOrEqualTo(BigDecimal.valueOf(money).add(new BigDecimal("0.01")));
            var byArea = rate.multiply(BigDecimal.valueOf(area)).multiply(new BigDecimal("29.97"));
            var roundings = new BigDecimal("0.01").multiply(BigDecimal.valueOf(ofMonth.size()));
            assertThat(waived).isLessThanOrEqualTo(byArea.add(roundings));
        });
    }

    @Property
    void whatIsPaidInFullIsPaidToTheCent(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "1.00", max = "300.00") @Scale(2) BigDecimal> areas) {
        var whole = new Rule.Share(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), Limits.NONE);
        assertThat(bill(areas, grants(List.of(0), whole, Scheme.Stacking.TOP_UP)))
                .allSatisfy(line -> assertThat(line.payable()).isEqualByComparingTo("0"));
    }

    /** The order in which grants and charges come makes no difference. */
    @Property
    void theOrderDoesNotMatter(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "1.00", max = "300.00") @Scale(2) BigDecimal> areas,
            @ForAll @Size(min = 2, max = 3) List<@IntRange(max = 400) Integer> days,
            @ForAll long seed) {
        var grants = new ArrayList<>(grants(days, share(new BigDecimal("0.7"), 50, 900), Scheme.Stacking.TOP_UP));
        var charges = new ArrayList<>(charges(areas));
        var bill = Waivers.of(grants).apply(charges);
        Collections.shuffle(grants, new Random(seed));
        Collections.shuffle(charges, new Random(seed));
        assertThat(Waivers.of(grants).apply(charges)).isEqualTo(bill);
    }

    /** Whoever goes from one grant to the next, on whatever day, loses nothing by it and gains nothing but a cent. */
    @Property
    void aGrantThatGoesOnAsAnotherPaysAsOne(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "1.00", max = "300.00") @Scale(2) BigDecimal> areas,
            @ForAll @BigRange(min = "0.10", max = "1.00") @Scale(2) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 499) int day) {
        var rule = new Rule.Share(List.of(rate, rate), new Limits(BigDecimal.valueOf(90), null, List.of()));
        var scheme = new Scheme(
                "P", Scheme.YearCount.LEASE_START, 24, Scheme.Stacking.BEST_SINGLE, false, Map.of(FeeKind.RENT, rule));
        var one = bill(areas, List.of(new Grant("G", scheme, START, WHOLE, List.of(), null)));
        var two = bill(
                areas,
                List.of(
                        new Grant("G1", scheme, START, new DaySpan(START, START.plusDays(day)), List.of(), null),
                        new Grant("G2", scheme, START, new DaySpan(START.plusDays(day), WHOLE.to()), List.of(), null)));
        for (int i = 0; i < one.size(); i++) {
            assertThat(two.get(i).waived())
                    .isBetween(BigDecimal.ZERO, two.get(i).charge().amount())
                    .isBetween(
                            one.get(i).waived().subtract(new BigDecimal("0.01")),
                            one.get(i).waived().add(new BigDecimal("0.01")));
        }
    }

    private static Rule share(BigDecimal rate, int area, int money) {
        var half = rate.divide(BigDecimal.TWO, 4, RoundingMode.DOWN);
        var most = BigDecimal.valueOf(money);
        return new Rule.Share(List.of(rate, half), new Limits(BigDecimal.valueOf(area), null, List.of(most, most)));
    }

    private static List<Grant> grants(List<Integer> from, Rule rule, Scheme.Stacking stacking) {
        var grants = new ArrayList<Grant>();
        for (var day : from) {
            var scheme = new Scheme(
                    "P" + day, Scheme.YearCount.GRANT_START, 24, stacking, false, Map.of(FeeKind.RENT, rule));
            var days = new DaySpan(START.plusDays(day), WHOLE.to().plusDays(500));
            grants.add(new Grant("G" + grants.size(), scheme, START, days, List.of(), null));
        }
        return grants;
    }

    private static List<BillLine> bill(List<BigDecimal> areas, List<Grant> grants) {
        return Waivers.of(grants).apply(charges(areas));
    }

    /** Rooms of these areas, each let a little later than the one before. */
    private static List<ChargeLine> charges(List<BigDecimal> areas) {
        var items = new ArrayList<LetItem>();
        for (var area : areas) {
            items.add(new LetItem(
                    FeeKind.RENT,
                    "R" + items.size(),
                    ChargeBasis.SQM_MONTH,
                    area,
                    new DaySpan(START.plusDays(11L * items.size()), WHOLE.to()),
                    PriceSteps.flat(START, new BigDecimal("29.97")),
                    List.of()));
        }
        return Timeline.of(items).lines(WHOLE);
    }
}
