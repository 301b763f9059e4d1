package org.seedbed.billing.internal.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.text.Fold;

/**
 * Money that came, as a row of a statement tells it.
 *
 * @param number of the row in the file
 * @param accountTail the last four digits of the payer's account; more of it is not kept
 */
record BankRow(
        int number,
        LocalDate day,
        BigDecimal amount,
        @Nullable String payer,
        @Nullable String accountTail,
        @Nullable String text,
        @Nullable String reference) {

    /** Equal for the same line in whatever file: by the bank's own number, where it gives one. */
    String fingerprint() {
        var same = reference == null
                ? String.join("\n", day.toString(), plain(), part(payer), part(accountTail), part(text))
                : String.join("\n", "reference", Fold.fold(reference), day.toString(), plain());
        return Sha256.hex(same);
    }

    private String plain() {
        return amount.setScale(2).toPlainString();
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : Fold.fold(text);
    }
}
