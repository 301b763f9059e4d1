package org.seedbed.billing.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;

/** How accounts stand, as the operations answer it. */
public interface AccountJson {

    /**
     * A bill of which something is open.
     *
     * @param dueOn the last day to pay
     * @param deposit a deposit is among its lines: it is paid only when it is named
     * @param overdueDays days since it was due; 0: not overdue
     */
    record OpenBill(
            UUID billId,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money payable,
            Money settled,
            Money open,
            boolean deposit,
            int overdueDays) {}

    /**
     * The account of a tenant.
     *
     * @param balance what the tenant owes; below zero: what the park has of theirs
     * @param prepaid money nobody has used: paid ahead, paid too much, credited
     * @param open of all bills
     * @param overdue of bills that were due before today
     * @param openBills the first 200 by the day they are due
     */
    record AccountResponse(
            UUID tenantId,
            UUID parkId,
            String companyName,
            Money balance,
            Money prepaid,
            Money open,
            Money overdue,
            List<OpenBill> openBills) {}

    /** An account in short. */
    record AccountSummary(
            UUID tenantId,
            UUID parkId,
            String parkName,
            LocalDate from,
            @Nullable LocalDate to,
            Money prepaid,
            Money open,
            Money overdue) {}

    /** What stands in a statement. */
    enum StatementKind {
        BILL,
        CREDIT_NOTE,
        PAYMENT,
        REFUND,
        PAYMENT_REVERSAL,
        REFUND_REVERSAL
    }

    /**
     * An entry of a statement.
     *
     * @param id of the bill or payment
     * @param dueOn of a bill
     * @param amount above zero: the tenant owes more; below: less
     * @param balance what the tenant owes after it
     */
    record StatementEntry(
            LocalDate day,
            StatementKind kind,
            UUID id,
            String number,
            @Nullable LocalDate dueOn,
            Money amount,
            Money balance) {}

    /**
     * 对账单: everything between two days {@code [from, to)} with what is owed before and after.
     *
     * @param billed bills and credit notes together
     * @param paid payments less what was given back
     */
    record StatementResponse(
            UUID tenantId,
            String companyName,
            LocalDate from,
            LocalDate to,
            Money opening,
            Money billed,
            Money paid,
            Money closing,
            List<StatementEntry> entries) {}

    /** What is open, by how long it has been due. */
    record Ageing(Money notDue, Money days30, Money days60, Money days90, Money over90, Money overdue, Money open) {}

    /** What one tenant owes. */
    record ArrearsRow(
            UUID tenantId, String companyName, LocalDate oldestDueOn, int overdueDays, Ageing ageing, Money prepaid) {}

    /**
     * Who owes what on a day.
     *
     * @param asOf the day ages are counted on
     * @param all of the whole list, not only this page
     */
    record ArrearsResponse(List<ArrearsRow> items, int page, int size, long total, LocalDate asOf, Ageing all) {}
}
