package org.seedbed.facility.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.internal.quota.QuotaMath.Used;

class QuotaMathTest {

    private static final BigDecimal PRICE = new BigDecimal("60.00");
    private static final BigDecimal SIXTY = new BigDecimal("60");
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    private static Used used(FacilityCharge charge, int minutes) {
        return new Used(UUID.randomUUID(), charge, minutes, PRICE);
    }

    @Test
    void freeMinutesAreUsedBeforeAnythingIsCharged() {
        var split = QuotaMath.split(60, List.of(used(FacilityCharge.HOURS, 90))).getFirst();
        assertThat(split.freeMinutes()).isEqualTo(60);
        assertThat(split.beyondMinutes()).isEqualTo(30);
        assertThat(split.amount()).isEqualByComparingTo("30.00");
        assertThat(split.rate()).contains(new Rate(ChargeBasis.MINUTES, new BigDecimal("30"), PRICE));
    }

    @Test
    void theHallCostsItsPriceWhateverIsFree() {
        var splits = QuotaMath.split(
                600,
                List.of(
                        used(FacilityCharge.TIMES, 240),
                        used(FacilityCharge.FREE, 240),
                        used(FacilityCharge.HOURS, 240)));
        assertThat(splits).extracting(one -> one.amount().toPlainString()).containsExactly("60.00", "0.00", "0.00");
        assertThat(splits).extracting(QuotaMath.Split::freeMinutes).containsExactly(0, 0, 240);
    }

    @Test
    void nothingIsAskedWhereNoPriceIsKnown() {
        var split = QuotaMath.split(0, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, 60, null)))
                .getFirst();
        assertThat(split.beyondMinutes()).isEqualTo(60);
        assertThat(split.amount()).isZero();
    }

    @Test
    void minutesAreBilledAtThePriceOfAnHourToTheCent() {
        var third = QuotaMath.split(
                        0, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, 20, new BigDecimal("300"))))
                .getFirst();
        assertThat(third.amount()).isEqualTo("100.00");
        var odd = QuotaMath.split(
                        0, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, 50, new BigDecimal("0.01"))))
                .getFirst();
        assertThat(odd.amount()).isEqualTo("0.01");
    }

    /** What was told before is what the line of the bill comes to, minute by minute and price by price. */
    @Property
    void theBillAsksWhatWasTold(
            @ForAll @IntRange(min = 1, max = 1440) int minutes,
            @ForAll @IntRange(max = 1440) int free,
            @ForAll @BigRange(min = "0.000001", max = "9999.999999") @Scale(6) BigDecimal price) {
        var split = QuotaMath.split(free, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, minutes, price)))
                .getFirst();
        var line = ChargeLine.counted(
                FeeKind.FACILITY_HOURS,
                "E",
                DaySpan.day(LocalDate.EPOCH),
                split.rate().orElseThrow());
        assertThat(line.amount()).isEqualTo(split.amount());
        var exact = price.multiply(BigDecimal.valueOf(Math.max(0, minutes - free)));
        var off = line.amount().multiply(SIXTY).subtract(exact).abs();
        assertThat(off).isLessThanOrEqualTo(HALF_A_CENT.multiply(SIXTY));
    }

    /** However the minutes of a use are cut into bookings: each is rounded once, by half a cent at most, and nothing is lost. */
    @Property
    void partsComeToTheWholeButForTheRoundingOfEach(
            @ForAll @IntRange(max = 600) int free,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 480) Integer> parts,
            @ForAll @BigRange(min = "0.01", max = "2000.00") @Scale(2) BigDecimal price) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        int left = free;
        var sum = BigDecimal.ZERO;
        int beyond = 0;
        for (int minutes : parts) {
            var split = QuotaMath.split(
                            left, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, minutes, price)))
                    .getFirst();
            left -= split.freeMinutes();
            beyond += split.beyondMinutes();
            sum = sum.add(split.amount());
            if (split.freeMinutes() == minutes) {
                assertThat(split.amount()).isZero();
            }
        }
        var atOnce = QuotaMath.split(free, List.of(new Used(UUID.randomUUID(), FacilityCharge.HOURS, whole, price)))
                .getFirst();
        assertThat(beyond).isEqualTo(atOnce.beyondMinutes()).isEqualTo(Math.max(0, whole - free));
        assertThat(sum.subtract(atOnce.amount()).abs())
                .isLessThanOrEqualTo(HALF_A_CENT.multiply(BigDecimal.valueOf(parts.size() + 1L)));
    }

    @Test
    void hoursOfAPolicyAreWholeMinutes() {
        assertThat(QuotaMath.minutes(new BigDecimal("2.5"))).isEqualTo(150);
        assertThat(QuotaMath.minutes(null)).isZero();
    }

    @Property
    void everyMinuteIsFreeOrBeyondAndNoFreeOneIsGivenTwice(
            @ForAll @IntRange(max = 2000) int free,
            @ForAll @Size(max = 5) List<@IntRange(min = 5, max = 480) Integer> minutes) {
        var splits = QuotaMath.split(
                free,
                minutes.stream().map(one -> used(FacilityCharge.HOURS, one)).toList());
        int given = splits.stream().mapToInt(QuotaMath.Split::freeMinutes).sum();
        int asked = minutes.stream().mapToInt(Integer::intValue).sum();
        assertThat(given).isEqualTo(Math.min(free, asked));
        assertThat(splits)
                .allSatisfy(one -> assertThat(one.freeMinutes() + one.beyondMinutes())
                        .isEqualTo(one.used().minutes()));
    }
}
