package org.seedbed.billing.internal.run;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.shared.money.Money;

/** What the operations of bill runs take and answer. */
interface RunJson {

    /** A run to start. */
    record BillRunRequest(@NotNull LocalDate month) {}

    /** The preview that is meant: one sees what one issues. */
    record BillRunIssueRequest(@NotNull @Min(1) Integer preview) {}

    /**
     * A run.
     *
     * @param month first day of the month up to whose end it bills
     * @param seq of the month, from 1
     * @param asOf the day whose facts the preview shows
     * @param preview how many there were
     * @param done tenants previewed or bills issued
     * @param total of them; null until it is known
     * @param charged payable of all new bills
     * @param credited payable of all credit notes, below zero
     * @param notes tenants of whom something is not billed
     * @param stuck whether the worker failed last and tries again
     */
    record BillRunView(
            UUID id,
            LocalDate month,
            int seq,
            BillRunState state,
            LocalDate asOf,
            int preview,
            int done,
            @Nullable Integer total,
            int bills,
            int credits,
            Money charged,
            Money credited,
            Money waived,
            int notes,
            @Nullable String startedBy,
            Instant startedAt,
            @Nullable String issuedBy,
            @Nullable LocalDate issuedOn,
            @Nullable Instant endedAt,
            boolean stuck,
            List<String> abilities) {}

    /** Against the last preview of the same run. */
    enum BillRunChange {
        NEW,
        CHANGED,
        SAME,
        /** In the last preview, and no longer in this one. */
        GONE,
        /** There was none before. */
        FIRST
    }

    /**
     * One tenant of the preview.
     *
     * @param before payable of the last preview, bills and credit notes together; null when it had nothing
     * @param notes what is not billed, and of which
     */
    record BillRunTenant(
            UUID tenantId,
            String companyName,
            int bills,
            int credits,
            Money charged,
            Money credited,
            Money waived,
            Money payable,
            BillRunChange change,
            @Nullable Money before,
            List<BillRunNoteView> notes) {}

    /**
     * Why something is not billed, and what it is about.
     *
     * @param meter its number; null where it is not about a meter
     * @param units numbers of the rooms it is about, or what a line of an implausible amount would have been called
     * @param day that needs a reading, from which on there is no tariff or no saying whose use it was, or on which the lease
     *     begins
     * @param agreement number of the agreement that brought the lease about
     */
    record BillRunNoteView(
            RunNote note,
            @Nullable UUID meterId,
            @Nullable String meter,
            List<String> units,
            @Nullable LocalDate day,
            @Nullable UUID leaseId,
            @Nullable String agreement) {}

    /** A tenant of the preview with everything that would be issued, and what the last preview said otherwise. */
    record BillRunTenantDetail(BillRunTenant tenant, List<BillRunBill> bills, List<BillRunLineChange> changes) {}

    /**
     * A bill or credit note to be issued.
     *
     * @param correctsNumber of a credit note: the bill it takes lines back from
     */
    record BillRunBill(
            UUID id,
            BillKind kind,
            @Nullable String correctsNumber,
            LocalDate dueOn,
            Money payable,
            List<ContentLine> lines) {}

    /**
     * A line that is otherwise than in the last preview.
     *
     * @param before payable then; null: it was not there
     * @param after payable now; null: it is gone
     */
    record BillRunLineChange(
            BillKind kind,
            String label,
            FeeKind fee,
            LocalDate from,
            LocalDate to,
            @Nullable Money before,
            @Nullable Money after) {}
}
