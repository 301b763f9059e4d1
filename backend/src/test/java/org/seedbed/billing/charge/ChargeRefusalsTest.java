package org.seedbed.billing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.lease.rent.PriceSteps;

/** What no table of cases can say: values that must not come into being, and sums beside the lines. */
class ChargeRefusalsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final DaySpan APRIL = DaySpan.month(YearMonth.of(2026, 4));

    @Test
    void aSpanHasADay() {
        assertThatThrownBy(() -> new DaySpan(FIRST, FIRST)).hasMessageContaining("no day");
        assertThat(DaySpan.day(FIRST).days()).isEqualTo(1);
    }

    @Test
    void aRateIsNotBelowZero() {
        assertThatThrownBy(() -> new Rate(ChargeBasis.MONTH, BigDecimal.ONE, new BigDecimal("-0.01")))
                .hasMessageContaining("below zero");
    }

    @Test
    void whatIsLetIsSomethingByTheMonth() {
        assertThatThrownBy(() -> item("0", ChargeBasis.SQM_MONTH)).hasMessageContaining("nothing let");
        assertThatThrownBy(() -> item("1", ChargeBasis.USAGE)).hasMessageContaining("not by the month");
        var monthly = new Rate(ChargeBasis.MONTH, BigDecimal.ONE, BigDecimal.ONE);
        assertThatThrownBy(() -> ChargeLine.counted(FeeKind.NETWORK, "N", APRIL, monthly))
                .hasMessageContaining("by its days");
    }

    @Test
    void aPriceThatWasNotAgreedIsMissed() {
        var late = new LetItem(
                FeeKind.RENT,
                "A",
                ChargeBasis.MONTH,
                BigDecimal.ONE,
                APRIL,
                PriceSteps.flat(FIRST.plusDays(1), BigDecimal.TEN),
                List.of());
        assertThatThrownBy(() -> Timeline.of(List.of(late)).lines(APRIL)).hasMessageContaining("no price agreed");
    }

    @Test
    void nothingIsDueBeforeItBegins() {
        assertThatThrownBy(() ->
                        new BillingPlan(Rhythm.MONTHLY, BillingPlan.Anchor.CALENDAR, BillingPlan.Timing.ADVANCE, -1))
                .hasMessageContaining("due before");
    }

    @Test
    void aBillLineIsNotWaivedBeyondItself() {
        var line =
                Timeline.of(List.of(item("1", ChargeBasis.MONTH))).lines(APRIL).getFirst();
        for (var amount : List.of("10.01", "-0.01")) {
            var part = new Reduction("G", "P", 1, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal(amount), List.of());
            assertThatThrownBy(() -> new BillLine(line, List.of(part))).hasMessageContaining("waived");
            assertThatThrownBy(() -> new BillLine(line.negated(), List.of(part.negated())))
                    .hasMessageContaining("waived");
        }
    }

    @Test
    void aLineTakenBackIsNothingLeft() {
        var line = BillLine.plain(
                Timeline.of(List.of(item("1", ChargeBasis.MONTH))).lines(APRIL).getFirst());
        assertThat(line.payable().add(line.negated().payable())).isEqualByComparingTo("0");
    }

    @Test
    void aMonthCostsWhatIsLetOnTheDay() {
        var timeline = Timeline.of(List.of(item("1.5", ChargeBasis.SQM_MONTH)));
        assertThat(timeline.monthly(FeeKind.RENT, FIRST)).isEqualTo("15.00");
        assertThat(timeline.monthly(FeeKind.RENT, APRIL.to())).isEqualTo("0.00");
        assertThat(timeline.monthly(FeeKind.PROPERTY_FEE, FIRST)).isEqualTo("0.00");
    }

    @Test
    void aDeviceCountsUpwards() {
        assertThatThrownBy(() -> new Device("D", BigDecimal.ZERO, List.of())).hasMessageContaining("multiplier");
        assertThatThrownBy(() -> Reading.seen(FIRST, "-1")).hasMessageContaining("below zero");
    }

    private static LetItem item(String quantity, ChargeBasis basis) {
        return new LetItem(
                FeeKind.RENT,
                "A",
                basis,
                new BigDecimal(quantity),
                APRIL,
                PriceSteps.flat(FIRST, BigDecimal.TEN),
                List.of());
    }
}
