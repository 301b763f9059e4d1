package org.seedbed.billing.internal.content;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.FeeKind;

/** A charge with what is waived of it, and where it comes from. */
public record Charged(BillLine line, Source source) {

    /**
     * Where a charge comes from.
     *
     * @param label as the bill says it: a unit's number, a meter's, what an entry is for
     * @param leaseId of what is let
     * @param billDay the day on which it is billed; null: billed elsewhere, before billing began here
     * @param dueOn by the contract's plan; null where only the day of issue tells
     */
    public record Source(
            String label,
            @Nullable UUID leaseId,
            @Nullable LocalDate billDay,
            @Nullable LocalDate dueOn) {}

    /** What tells charges of one tenant apart: nothing is charged twice for the same on a day. */
    public record ChargeKey(FeeKind fee, String subject, LocalDate from) {

        public static ChargeKey of(ChargeLine charge) {
            return new ChargeKey(charge.fee(), charge.subject(), charge.days().from());
        }
    }

    public ChargeKey key() {
        return ChargeKey.of(line.charge());
    }
}
