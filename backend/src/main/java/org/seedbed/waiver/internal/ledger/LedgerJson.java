package org.seedbed.waiver.internal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.WaiverState;

/** The ledger on the wire. */
interface LedgerJson {

    /** What the ledger is summed up by. */
    enum LedgerGroup {
        MONTH,
        POLICY,
        PAYER,
        COMPANY
    }

    /**
     * One sum of the ledger. Credit notes are taken off already.
     *
     * @param key of the group: a month, or an id; {@code PARK}, {@code UNION} or {@code GOVERNMENT}
     * @param name as people call it
     * @param waived of the bills, in 元
     * @param clawedBack billed to be paid back; stands below zero
     * @param net what is left of both
     */
    record LedgerRow(String key, String name, int waivers, Money waived, Money clawedBack, Money net) {}

    /**
     * Sums of a time, with the sum of sums.
     *
     * @param to first day after
     */
    record WaiverLedger(
            LocalDate from,
            LocalDate to,
            LedgerGroup by,
            List<LedgerRow> rows,
            Money waived,
            Money clawedBack,
            Money net) {}

    /**
     * What was waived of one line of a bill or taken back by a credit note, or one line that was clawed back.
     *
     * @param month first day of the month it counts to
     * @param clawback whether it is one that comes back
     * @param amount of a credit note and of what comes back below zero
     */
    record LedgerLine(
            UUID billId,
            String billNumber,
            int line,
            LocalDate month,
            UUID waiverId,
            String waiverNumber,
            UUID companyId,
            String companyName,
            String policyName,
            WaiverPayer payer,
            @Nullable FeeKind fee,
            LocalDate from,
            LocalDate to,
            boolean clawback,
            Money amount) {}

    /**
     * What anybody may see of a waiver.
     *
     * @param to first day after
     * @param company masked where it is a natural person's business or a team and the scheme is for sensitive groups
     * @param granted at most
     * @param waived so far, less what is to be paid back
     */
    record PublicWaiver(
            UUID id,
            String company,
            String policy,
            LocalDate from,
            LocalDate to,
            Money granted,
            Money waived,
            WaiverState state,
            Instant since) {}
}
