package org.seedbed.billing.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.shared.money.Money;

/** The lines behind the figures of reports. */
interface ReportLineJson {

    /** Whether something was billed or taken back. */
    enum BilledAs {
        BILL,
        CREDIT_NOTE
    }

    /**
     * A line of a bill or credit note; those of credit notes are below zero.
     *
     * @param to the first day after
     */
    record ReportLine(
            UUID billId,
            BilledAs kind,
            String number,
            int line,
            LocalDate issuedOn,
            UUID tenantId,
            String companyName,
            FeeKind fee,
            String label,
            LocalDate from,
            LocalDate to,
            Money list,
            Money waived,
            Money payable,
            VatCategory vatCategory,
            boolean incubatee) {}

    /** Sums of the whole list, not only of its page. */
    record ReportLineSums(Money list, Money waived, Money payable) {}

    record ReportLinesResponse(List<ReportLine> items, int page, int size, int total, ReportLineSums sums) {}
}
