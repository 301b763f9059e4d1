package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a charge a scheme covers at most; what lies above is charged in full.
 *
 * @param quantity square metres on any day, all rooms together; of what is counted, units of a month
 * @param price per square metre and month, or per unit counted
 * @param yearMoney money of a month, by year of the scheme; none at all when empty
 */
public record Limits(
        @Nullable BigDecimal quantity, @Nullable BigDecimal price, List<BigDecimal> yearMoney) {

    public static final Limits NONE = new Limits(null, null, List.of());

    public Limits {
        yearMoney = List.copyOf(yearMoney);
    }

    /** Nothing when the month's money is not limited; zero beyond the years that are told. */
    Optional<BigDecimal> moneyOfMonth(int year) {
        if (yearMoney.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(year <= yearMoney.size() ? yearMoney.get(year - 1) : BigDecimal.ZERO);
    }

    Optional<BigDecimal> mostQuantity() {
        return Optional.ofNullable(quantity);
    }

    Optional<BigDecimal> mostPrice() {
        return Optional.ofNullable(price);
    }
}
