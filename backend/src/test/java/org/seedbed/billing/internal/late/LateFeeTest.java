package org.seedbed.billing.internal.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.internal.late.LateFee.Paid;
import org.seedbed.billing.internal.late.LateFee.Terms;

class LateFeeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Test
    void theDayAfterTheLastDayToPayIsTheFirstThatCosts() {
        assertThat(fee(List.of(), DUE, DUE.plusDays(1)).amount()).isEqualByComparingTo("0.00");
        assertThat(fee(List.of(), DUE, DUE.plusDays(2)).amount()).isEqualByComparingTo("1.80");
        assertThat(fee(List.of(), DUE, DUE.plusDays(31)).amount()).isEqualByComparingTo("54.00");
    }

    @Test
    void eachPaymentMakesAStepFromItsDayOn() {
        var paid = List.of(
                new Paid(DUE.plusDays(11), new BigDecimal("1600.00")),
                new Paid(DUE.plusDays(21), new BigDecimal("2000.00")));
        var fee = fee(paid, DUE, DUE.plusDays(40));
        assertThat(fee.steps())
                .containsExactly(
                        new LateStep(DUE.plusDays(1), DUE.plusDays(11), new BigDecimal("3600.00")),
                        new LateStep(DUE.plusDays(11), DUE.plusDays(21), new BigDecimal("2000.00")));
        assertThat(fee.amount()).isEqualByComparingTo("28.00");
    }

    @Test
    void whatWasPaidInTimeCostsNothing() {
        assertThat(fee(List.of(new Paid(DUE, new BigDecimal("3600.00"))), DUE, DUE.plusDays(40))
                        .steps())
                .isEmpty();
    }

    @Test
    void theCapHoldsForAllFeesOfABillTogether() {
        var terms = new Terms(
                new BigDecimal("3600.00"),
                DUE,
                List.of(),
                new BigDecimal("0.05"),
                new BigDecimal("1.5"),
                new BigDecimal("50.00"));
        var fee = LateFee.of(terms, DUE.plusDays(20), DUE.plusDays(40));
        assertThat(fee.amount()).isEqualByComparingTo("4.00");
        assertThat(fee.capped()).isTrue();
        var full = new Terms(
                new BigDecimal("3600.00"),
                DUE,
                List.of(),
                new BigDecimal("0.05"),
                new BigDecimal("1.5"),
                new BigDecimal("60.00"));
        assertThat(LateFee.of(full, DUE.plusDays(20), DUE.plusDays(40)).amount())
                .isZero();
    }

    /** Splitting the days anywhere moves no more than the rounding of a part. */
    @Property
    void daysChargedInTwoGoesComeToTheSame(
            @ForAll @Size(max = 4) List<@IntRange(min = -5, max = 70) Integer> days,
            @ForAll @IntRange(min = 1, max = 59) int cut) {
        var paid = new ArrayList<Paid>();
        days.forEach(day -> paid.add(new Paid(DUE.plusDays(day), new BigDecimal("777.77"))));
        var whole = fee(paid, DUE, DUE.plusDays(60)).amount();
        var parts = fee(paid, DUE, DUE.plusDays(cut))
                .amount()
                .add(fee(paid, DUE.plusDays(cut), DUE.plusDays(60)).amount());
        assertThat(whole.subtract(parts).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    private static LateFee fee(List<Paid> paid, LocalDate from, LocalDate to) {
        var terms = new Terms(
                new BigDecimal("3600.00"), DUE, paid, new BigDecimal("0.05"), new BigDecimal("20"), BigDecimal.ZERO);
        return LateFee.of(terms, from, to);
    }
}
