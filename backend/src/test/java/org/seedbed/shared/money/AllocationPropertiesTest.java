package org.seedbed.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class AllocationPropertiesTest {

    @Property
    void partsAreTheWholeAndEachIsItsShareButForACent(
            @ForAll @BigRange(min = "-9999999.99", max = "9999999.99") @Scale(2) BigDecimal whole,
            @ForAll @Size(min = 1, max = 12)
                    List<@BigRange(min = "0.00", max = "5000.00") @Scale(2) BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() > 0);
        var parts = Allocation.of(whole, weights, 2);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            var exact = whole.multiply(weights.get(i)).divide(sum, MathContext.DECIMAL128);
            assertThat(parts.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }
}
