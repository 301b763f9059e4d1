package org.seedbed.billing.internal.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down.
 *
 * @param reverses of a contra entry: what it takes back
 */
record NewPayment(
        UUID tenantId,
        PaymentKind kind,
        LocalDate receivedOn,
        PaymentMethod method,
        BigDecimal amount,
        @Nullable String payer,
        @Nullable String voucherNumber,
        @Nullable String note,
        @Nullable UUID reverses,
        @Nullable String reason) {}
