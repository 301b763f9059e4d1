package org.seedbed.space.internal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.space.PriceBasis.SEAT_MONTH;
import static org.seedbed.space.PriceBasis.SQM_MONTH;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.internal.pricing.PriceChange.Price;

class PriceChangeTest {

    @Test
    void aChangeIsTheDifferenceAndItsShareOfThePriceBefore() {
        assertThat(between("28.00", "29.40")).isEqualTo(change("1.40", "5.00"));
        assertThat(between("30.00", "20.00")).isEqualTo(change("-10.00", "-33.33"));
        assertThat(between("30.00", "40.00")).isEqualTo(change("10.00", "33.33"));
        assertThat(between("15.00", "15.01")).isEqualTo(change("0.01", "0.07"));
        assertThat(between("28.00", "28.00")).isEqualTo(change("0.00", "0.00"));
    }

    @Test
    void nothingIsAShareOfNought() {
        assertThat(between("0.00", "5.00")).isEqualTo(new PriceChange(new BigDecimal("5.00"), null));
    }

    @Test
    void pricesOfDifferentBasesAndPricesThatAreNotThereHaveNoDifference() {
        var none = new PriceChange(null, null);
        assertThat(PriceChange.between(price("28.00", SQM_MONTH), price("600.00", SEAT_MONTH)))
                .isEqualTo(none);
        assertThat(PriceChange.between(null, price("28.00", SQM_MONTH))).isEqualTo(none);
        assertThat(PriceChange.between(price("28.00", SQM_MONTH), null)).isEqualTo(none);
    }

    private static PriceChange between(String before, String after) {
        return PriceChange.between(price(before, SQM_MONTH), price(after, SQM_MONTH));
    }

    private static Price price(String amount, PriceBasis basis) {
        return new Price(new BigDecimal(amount), basis);
    }

    private static PriceChange change(String difference, String percent) {
        return new PriceChange(new BigDecimal(difference), new BigDecimal(percent));
    }
}
