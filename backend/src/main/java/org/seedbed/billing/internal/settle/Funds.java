package org.seedbed.billing.internal.settle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money on an account that no bill has used yet: what is left of a payment or of a credit note.
 *
 * @param id of the payment or credit note
 * @param on the day it came
 * @param left 元, above zero
 * @param corrects of a credit note: the bill it takes back from; null: a payment
 * @param deposit whether a credit note gives back a deposit
 */
public record Funds(
        UUID id,
        String number,
        LocalDate on,
        BigDecimal left,
        @Nullable UUID corrects,
        boolean deposit) {

    public boolean isCredit() {
        return corrects != null;
    }
}
