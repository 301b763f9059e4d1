package org.seedbed.billing.internal.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
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

    private static final Pattern NO_NUMBER = Pattern.compile(".{0,5}|(.)\\1*");

    /**
     * Equal for the same line in whatever file: by the bank's own number, where it gives one. Vouchers of paper days say 0
     * or 001 of every line; that is no number.
     */
    String fingerprint() {
        if (reference == null) {
            return Sha256.hex(rest());
        }
        var number = Fold.fold(reference);
        return Sha256.hex(
                NO_NUMBER.matcher(number).matches()
                        ? rest() + "\n" + number
                        : String.join("\n", "reference", number, day.toString(), plain()));
    }

    private String rest() {
        return String.join("\n", day.toString(), plain(), part(payer), part(accountTail), part(text));
    }

    private String plain() {
        return amount.setScale(2).toPlainString();
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : Fold.fold(text);
    }
}
