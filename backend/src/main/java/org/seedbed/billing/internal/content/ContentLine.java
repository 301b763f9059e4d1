package org.seedbed.billing.internal.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.adjust.AdjustmentReason;

/**
 * A line of a bill or credit note, as it is kept.
 *
 * @param line from 1
 * @param to the first day after
 * @param amount before anything is waived
 * @param rounding what {@code amount} has more than the line rounded by itself
 * @param reverses the line it takes back
 * @param replaces lines that are taken back beside it
 */
public record ContentLine(
        int line,
        FeeKind fee,
        String subject,
        String label,
        @Nullable UUID lease,
        LocalDate from,
        LocalDate to,
        ChargeBasis basis,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        BigDecimal rounding,
        List<Reduction> reductions,
        BigDecimal waived,
        BigDecimal payable,
        VatCategory vat,
        boolean incubatee,
        @Nullable LineName reverses,
        List<LineName> replaces,
        List<AdjustmentReason> reasons) {}
