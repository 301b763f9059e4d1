package org.seedbed.billing.internal.bill;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.ReductionCap;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.adjust.AdjustmentReason;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.LineName;
import org.seedbed.shared.money.Money;

/** What the operations of bills take and answer. Amounts of credit notes are below zero. */
interface BillJson {

    /** Lines to take back; all of them where none is named. */
    record CreditNoteRequest(
            @NotNull @Size(max = 500) List<@NotNull @Min(1) Integer> lines,
            @NotBlank @Size(max = 500) String reason) {}

    /** Where a bill stands. */
    enum BillStatus {
        OPEN,
        OVERDUE,
        /** Nothing is open, paid or waived whole. */
        PAID,
        /** A credit note. */
        CREDIT
    }

    /**
     * A bill in a list.
     *
     * @param from first of all days its lines speak of
     * @param to the day after the last
     * @param settled paid, or settled by credit notes
     * @param correctsNumber of a credit note: the bill it takes lines back from
     */
    record BillSummary(
            UUID id,
            UUID parkId,
            String number,
            BillKind kind,
            BillStatus status,
            UUID tenantId,
            String companyName,
            LocalDate issuedOn,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            Money listAmount,
            Money waived,
            Money payable,
            Money settled,
            Money open,
            @Nullable String correctsNumber) {}

    /** Sums of everything a list was narrowed to. */
    record BillSums(int total, Money listAmount, Money waived, Money payable, Money settled, Money open) {}

    /**
     * A bill with its lines.
     *
     * @param reason of a credit note made by hand
     * @param creditNotes that take lines of it back
     * @param runId the run that issued it; null: made by hand
     * @param contentHash SHA-256 of everything it says
     * @param chargedAgain its lines that are due by contracts, readings and charges as they are known today: taken back by
     *     hand, the next run charges them again. Of a credit note made by hand, its lines of which that is still to come.
     *     Told to those who may issue; empty to others
     */
    record BillResponse(
            BillSummary bill,
            List<BillLineView> lines,
            @Nullable String reason,
            @Nullable UUID correctsId,
            List<BillLink> creditNotes,
            @Nullable UUID runId,
            String contentHash,
            List<Integer> chargedAgain,
            List<String> abilities) {}

    record BillLink(UUID id, String number, Money payable) {}

    /**
     * A line.
     *
     * @param reverses of a credit note: the line it takes back
     * @param replaces the lines that were taken back beside it
     * @param takenBackBy the credit note that takes it back
     */
    record BillLineView(
            int line,
            FeeKind fee,
            String label,
            @Nullable UUID leaseId,
            LocalDate from,
            LocalDate to,
            ChargeBasis basis,
            BigDecimal quantity,
            BigDecimal unitPrice,
            Money listAmount,
            Money waived,
            Money payable,
            List<WaiverView> waivers,
            VatCategory vat,
            boolean incubatee,
            @Nullable LineName reverses,
            List<LineName> replaces,
            @Nullable LineName takenBackBy,
            List<AdjustmentReason> reasons) {}

    /**
     * What one grant pays of a line.
     *
     * @param year of the scheme, from 1
     * @param rate share of the base; of a fixed subsidy 元 per ㎡ and day
     * @param base the part of the list amount that the scheme covers
     * @param caps why it is less than the rate of the whole line
     */
    record WaiverView(
            UUID grantId,
            String policy,
            int year,
            BigDecimal rate,
            Money base,
            Money amount,
            List<ReductionCap> caps) {}
}
