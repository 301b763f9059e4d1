package org.seedbed.shared.money;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount in 元 with its currency. JSON carries the amount as a decimal string: {@code "3600.00"}. */
@Schema(description = "Amount in the currency's main unit, as a decimal string.")
public record Money(
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "CNY") String currency) {

    public static final String CNY = "CNY";

    /** Written with two decimals always; an amount with more is left as it is for validation to refuse. */
    public Money {
        if (amount != null && amount.scale() < 2) {
            amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        }
    }

    public static Money cny(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP), CNY);
    }

    public static @Nullable Money cnyOrNull(@Nullable BigDecimal amount) {
        return amount == null ? null : cny(amount);
    }

    public static @Nullable BigDecimal amountOrNull(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
