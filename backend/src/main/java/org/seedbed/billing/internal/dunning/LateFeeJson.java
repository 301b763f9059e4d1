package org.seedbed.billing.internal.dunning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.money.Money;

/** What the operations on late fees take and answer. */
interface LateFeeJson {

    int MOST_BILLS = 100;

    /** Days {@code [from, to)} on which one sum was overdue. */
    record LateFeeStep(LocalDate from, LocalDate to, long days, Money principal) {}

    /**
     * What paying a bill late has come to and is not charged yet.
     *
     * @param ratePercent per cent a day: what was agreed, at most what the park allows
     * @param capped whether the cap took something away
     */
    record LateFeeView(
            UUID billId,
            String billNumber,
            UUID tenantId,
            String companyName,
            LocalDate dueOn,
            LocalDate from,
            LocalDate to,
            BigDecimal ratePercent,
            List<LateFeeStep> steps,
            Money charged,
            Money amount,
            boolean capped) {}

    /**
     * Money a charge did not know of.
     *
     * @param number of the payment or credit note
     * @param on the day it came
     * @param amount what of it paid the bill
     */
    record LateFeeMoney(String number, LocalDate on, Money amount) {}

    /**
     * A late fee that was too high, for money was recorded after it that had come before its days were over.
     *
     * @param entryId the charge that stands
     * @param from its days {@code [from, to)}
     * @param ratePercent per cent a day it was charged at
     * @param steps what those days come to now
     * @param charged what was charged
     * @param amount what is due of it
     * @param less what is too much
     */
    record LateFeeCorrectionView(
            UUID entryId,
            UUID billId,
            String billNumber,
            UUID tenantId,
            String companyName,
            LocalDate from,
            LocalDate to,
            BigDecimal ratePercent,
            List<LateFeeStep> steps,
            Money charged,
            Money amount,
            Money less,
            List<LateFeeMoney> because) {}

    /**
     * What late fees would be charged up to a day; the first 500 by the day bills were due.
     *
     * @param corrections charges that are too high by what is known now, whatever the day that is asked for
     */
    record LateFeeResponse(
            LocalDate asOf,
            BigDecimal capPercent,
            Money total,
            List<LateFeeView> fees,
            List<LateFeeCorrectionView> corrections) {}

    /** Charges that are to be corrected as shown. */
    record LateFeeCorrectionRequest(
            @NotNull @Size(min = 1, max = MOST_BILLS) List<@NotNull UUID> entries) {}

    /** What was corrected, and by how much less it is together. */
    record LateFeeCorrected(int corrected, Money less) {}

    /** Charges the late fees of these bills for all days before the day. */
    record LateFeeRequest(
            @NotNull LocalDate asOf,
            @NotNull @Size(min = 1, max = MOST_BILLS) List<@NotNull UUID> bills) {}

    /** What was charged; the next bill run bills it. */
    record LateFeeCharged(int charged, Money total) {}
}
