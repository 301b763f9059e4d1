package org.seedbed.billing.internal.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;

/** An entry as it is stored. */
record Payment(
        UUID parkId,
        UUID id,
        UUID tenantId,
        UUID companyId,
        PaymentKind kind,
        String number,
        LocalDate receivedOn,
        PaymentMethod method,
        BigDecimal amount,
        @Nullable String payer,
        @Nullable String voucherNumber) {

    static Payment of(Row row) {
        return new Payment(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.constant("kind", PaymentKind.class),
                row.text("number"),
                row.date("received_on"),
                row.constant("method", PaymentMethod.class),
                row.decimal("amount"),
                row.textOrNull("payer"),
                row.textOrNull("voucher_number"));
    }
}
