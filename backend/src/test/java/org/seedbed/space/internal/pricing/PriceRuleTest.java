package org.seedbed.space.internal.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceStep;

class PriceRuleTest {

    @ParameterizedTest
    @CsvSource({
        "28.00, 5, FEN, 29.40",
        "28.30, 5, FEN, 29.72", // 29.715
        "28.10, 5, FEN, 29.51", // 29.505
        "28.30, 5, JIAO, 29.70",
        "28.30, 5, YUAN, 30.00",
        "29.50, 0, YUAN, 30.00",
        "29.49, 0, YUAN, 29.00",
        "600.00, -2.5, FEN, 585.00",
        "0.01, -50, FEN, 0.01", // half a cent goes up
        "0.01, -51, FEN, 0.00",
        "0.00, 900, YUAN, 0.00",
        "33.33, 33.33, JIAO, 44.40",
        "999999999999.99, 0, FEN, 999999999999.99"
    })
    void aPriceIsRoundedHalfUpToTheStepOnce(String amount, String percent, PriceStep step, String expected) {
        assertThat(new PriceRule(new BigDecimal(percent), step).of(new BigDecimal(amount)))
                .isEqualTo(new BigDecimal(expected));
    }

    @Test
    void withoutAPercentageNothingIsRounded() {
        assertThat(PriceRule.UNCHANGED.of(new BigDecimal("28.37"))).isEqualTo(new BigDecimal("28.37"));
    }

    /** Whatever price and percentage: the answer is a multiple of the step, and no multiple lies nearer. */
    @Test
    void noOtherStepLiesNearer() {
        var random = new Random(20);
        for (int i = 0; i < 20_000; i++) {
            var amount = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            var percent = BigDecimal.valueOf(random.nextInt(99_001) - 9_000, 2);
            var step = PriceStep.values()[random.nextInt(3)];
            var after = new PriceRule(percent, step).of(amount);
            var exact = amount.multiply(percent.add(BigDecimal.valueOf(100))).movePointLeft(2);
            assertThat(after.remainder(step.yuan()))
                    .as("%s %s %s", amount, percent, step)
                    .isEqualByComparingTo("0");
            assertThat(after.subtract(exact).abs().multiply(BigDecimal.TWO))
                    .as("%s %s %s", amount, percent, step)
                    .isLessThanOrEqualTo(step.yuan());
            assertThat(after.scale()).isEqualTo(2);
        }
    }
}
