package org.seedbed.billing.internal.tariff;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;

/** What the operations on tariffs take and answer. */
interface TariffJson {

    /** A price from a day on; {@code unitPrice} in 元 for one of what the basis counts. 0: nothing is charged from then. */
    record TariffRequest(
            @NotNull TariffFee fee,
            @NotNull ChargeBasis basis,

            @NotNull @DecimalMin("0") @Digits(integer = 8, fraction = 6)
            BigDecimal unitPrice,

            @NotNull LocalDate from) {}

    /** What is otherwise. {@code reason}: needed where bills rest on it, for then it is a correction. */
    record TariffChangeRequest(
            @NotNull @DecimalMin("0") @Digits(integer = 8, fraction = 6)
            BigDecimal unitPrice,

            @NotNull LocalDate from,
            @Nullable @Size(max = 500) String reason) {}

    /**
     * A price on the days {@code [from, to)}; {@code to} null: until a later one. {@code billedTo}: the day after the last
     * that bills charged at this price, null when none did. {@code adjustedTo}: the day after the last of its days that
     * bills charged at another price; the next run takes them back and charges them anew.
     */
    record TariffView(
            UUID id,
            int version,
            TariffFee fee,
            ChargeBasis basis,
            BigDecimal unitPrice,
            LocalDate from,
            @Nullable LocalDate to,
            boolean inForce,
            @Nullable LocalDate billedTo,
            @Nullable LocalDate adjustedTo,
            List<String> abilities) {}
}
