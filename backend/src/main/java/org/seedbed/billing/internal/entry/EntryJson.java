package org.seedbed.billing.internal.entry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.money.Money;

/** What the operations on single charges take and answer. */
interface EntryJson {

    /**
     * A charge. {@code lastDay} null: of one day. {@code unitPrice} in 元 for one of {@code quantity}; null: by the tariff of
     * the first day. {@code besidesDeposit}: a deposit although one was received with the agreement.
     */
    record ChargeEntryRequest(
            @NotNull UUID tenantId,
            @NotNull EntryFee fee,
            @NotBlank @Size(max = 100) String label,
            @NotNull LocalDate from,
            @Nullable LocalDate lastDay,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 9, fraction = 4)
            BigDecimal quantity,

            @Nullable @DecimalMin("0") @Digits(integer = 8, fraction = 6)
            BigDecimal unitPrice,

            @Nullable @Size(max = 500) String reason,
            @Nullable Boolean besidesDeposit) {}

    /** Why a charge is taken off. */
    record ChargeEntryCancelRequest(
            @NotBlank @Size(max = 500) String reason) {}

    /** A single charge; {@code basis} MINUTES: the quantity is minutes and the price one of an hour; {@code billId} and {@code billNumber} where a bill has it. {@code origin} MANUAL: entered by hand. */
    record ChargeEntryView(
            UUID id,
            int version,
            UUID tenantId,
            String companyName,
            FeeKind fee,
            String label,
            LocalDate from,
            LocalDate lastDay,
            BigDecimal quantity,
            BigDecimal unitPrice,
            ChargeBasis basis,
            Money amount,
            EntryState state,
            String origin,
            @Nullable String reason,
            @Nullable String enteredBy,
            Instant enteredAt,
            @Nullable String cancelledBy,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledWhy,
            @Nullable UUID billId,
            @Nullable String billNumber,
            List<String> abilities) {}
}
