package org.seedbed.billing.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.FeeKind;

class CollectionCalculatorTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final MonthSpan SPAN = new MonthSpan(MAY, MAY.plusMonths(1));

    @Test
    void moneyThatPaysPartOfABillIsSharedByFeesAndNoCentIsLost() {
        var parts = CollectionCalculator.shared(
                List.of(
                        part(FeeKind.RENT, "100.00", "0"),
                        part(FeeKind.WATER, "50.00", "0"),
                        part(FeeKind.NETWORK, "50.00", "0")),
                new BigDecimal("100.01"));
        assertThat(parts)
                .extracting(BilledPart::received)
                .containsExactly(amount("50.01"), amount("25.00"), amount("25.00"));
        assertThat(parts)
                .extracting(BilledPart::open)
                .containsExactly(amount("49.99"), amount("25.00"), amount("25.00"));
    }

    @Test
    void aCreditNoteUsedInPartLeavesTheRestAsCredit() {
        var parts = CollectionCalculator.shared(
                List.of(part(FeeKind.RENT, "-100.00", "0"), part(FeeKind.WATER, "-50.00", "0")),
                new BigDecimal("-30.00"));
        assertThat(parts).extracting(BilledPart::credit).containsExactly(amount("80.00"), amount("40.00"));
        assertThat(parts).extracting(BilledPart::open).containsOnly(amount("0.00"));
    }

    @Test
    void theRateIsOfWhatWasDueAndNothingDueHasNone() {
        var report = CollectionCalculator.report(
                SPAN,
                List.of(
                        part(FeeKind.RENT, "1000.00", "1000.00"),
                        part(FeeKind.RENT, "-200.00", "0.00"),
                        part(FeeKind.WATER, "500.00", "0.00")));
        var may = report.months().getFirst();
        assertThat(may.figures().payable().amount()).isEqualByComparingTo("1300");
        assertThat(may.figures().received().amount()).isEqualByComparingTo("1000");
        assertThat(may.figures().open().amount()).isEqualByComparingTo("500");
        assertThat(may.figures().credit().amount()).isEqualByComparingTo("200");
        assertThat(may.figures().rate()).isEqualTo(new BigDecimal("0.6667"));
        assertThat(may.byFee())
                .extracting(fee -> fee.fee().name() + " " + fee.figures().rate())
                .containsExactly("RENT 1.0000", "WATER 0.0000");
        assertThat(report.months().getLast().figures().rate()).isNull();
        assertThat(report.total()).isEqualTo(may.figures());
    }

    /** The other month's bill had it; here nothing is left that could be collected. */
    @Test
    void lessThanNothingReceivedIsNoRateBelowZero() {
        var report = CollectionCalculator.report(
                SPAN, List.of(part(FeeKind.RENT, "-100.00", "-100.00"), part(FeeKind.RENT, "300.00", "0.00")));
        assertThat(report.total().rate()).isEqualTo(new BigDecimal("0.0000"));
        assertThat(report.total().received().amount()).isEqualByComparingTo("-100");
    }

    private static BilledPart part(FeeKind fee, String payable, String received) {
        return new BilledPart(MAY, fee, amount(payable), amount("0"), amount(payable), amount(received));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
