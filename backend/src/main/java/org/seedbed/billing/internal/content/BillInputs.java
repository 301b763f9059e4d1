package org.seedbed.billing.internal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.adjust.AdjustmentReason;

/**
 * What a bill or credit note rests on, complete: its content is made of this and of nothing else.
 *
 * @param form of this record, so that later ones can still read it
 * @param months whole months of the facts; null of a credit note
 * @param facts null of a credit note
 * @param incubateeOn the first days of lines on which the tenant was an incubatee
 * @param charged of a bill: which of the charges stand on it
 * @param takenBack of a credit note: the lines it takes back, as they were billed
 */
public record BillInputs(
        int form,
        BillKind kind,
        @Nullable DaySpan months,
        @Nullable BillFacts facts,
        List<LocalDate> incubateeOn,
        List<Wanted> charged,
        List<TakenBack> takenBack) {

    private static final int FORM = 1;

    /**
     * A charge that stands on the bill.
     *
     * @param replaces lines that are taken back beside it
     * @param reasons why it corrects them, or why it comes late
     */
    public record Wanted(
            FeeKind fee, String subject, LocalDate from, List<LineName> replaces, List<AdjustmentReason> reasons) {}

    /** A line as it was billed, to be taken back. */
    public record TakenBack(
            LineName line,
            String label,
            @Nullable UUID leaseId,
            VatCategory vat,
            boolean incubatee,
            BillLine billed,
            List<AdjustmentReason> reasons) {}

    public static BillInputs bill(DaySpan months, BillFacts facts, List<LocalDate> incubateeOn, List<Wanted> charged) {
        return new BillInputs(FORM, BillKind.BILL, months, facts.during(months), incubateeOn, charged, List.of());
    }

    public static BillInputs creditNote(List<TakenBack> lines) {
        return new BillInputs(FORM, BillKind.CREDIT_NOTE, null, null, List.of(), List.of(), lines);
    }
}
