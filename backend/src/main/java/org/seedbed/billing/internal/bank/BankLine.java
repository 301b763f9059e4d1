package org.seedbed.billing.internal.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bank.BankJson.BankLineState;
import org.seedbed.billing.internal.match.BankMoney;
import org.seedbed.shared.db.Row;

/** A line as it is stored. */
record BankLine(
        UUID parkId,
        UUID id,
        int row,
        LocalDate day,
        BigDecimal amount,
        @Nullable String payer,
        @Nullable String text,
        @Nullable String reference,
        BankLineState state,
        @Nullable UUID paymentId) {

    static BankLine of(Row row) {
        return new BankLine(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("row_number"),
                row.date("day"),
                row.decimal("amount"),
                row.textOrNull("payer"),
                row.textOrNull("text"),
                row.textOrNull("reference"),
                row.constant("state", BankLineState.class),
                row.uuidOrNull("payment_id"));
    }

    BankMoney money() {
        return new BankMoney(amount, payer, text);
    }
}
