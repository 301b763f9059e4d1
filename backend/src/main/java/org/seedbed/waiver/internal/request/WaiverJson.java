package org.seedbed.waiver.internal.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.SuspensionCause;
import org.seedbed.waiver.WaiverCheckKind;
import org.seedbed.waiver.WaiverFileKind;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.grant.Clawback;

/** Waivers on the wire. */
interface WaiverJson {

    /**
     * One thing the policy asks.
     *
     * @param value what is known: money overdue, the day up to which one stays; null when nothing is
     * @param reason why the checker lets it pass unknown
     */
    record WaiverLine(
            WaiverCheckKind kind,
            Verdict verdict,
            @Nullable String value,
            @Nullable String reason) {}

    /**
     * What a month costs and what is waived of it.
     *
     * @param month its first day
     */
    record WaiverMonth(LocalDate month, Money list, Money waived, Money payable) {}

    /**
     * What it would be worth by what is known today.
     *
     * @param metered at most, of what meters will count; null where the scheme names no limit
     * @param total everything together, at most
     */
    record WaiverEstimate(
            List<WaiverMonth> months, @Nullable Money metered, Money total) {}

    /** Conditions and worth by what is known today; nothing is kept. */
    record WaiverAssessment(
            List<WaiverLine> lines, @Nullable LocalDate leaseStart, WaiverEstimate estimate) {}

    /** Days with an end; {@code to} is the first day after. */
    record WaiverDays(LocalDate from, LocalDate to) {}

    /**
     * A waiver in a list.
     *
     * @param suspendedFrom first day of the suspension that is on or still to come; null: none. Bills pay nothing from it on
     * @param resumesOn first day on which bills pay again; null: not decided
     */
    record WaiverSummary(
            UUID id,
            String number,
            WaiverState state,
            UUID tenantId,
            String companyName,
            String policyName,
            LocalDate from,
            LocalDate to,
            @Nullable Money total,
            boolean own,
            Instant madeAt,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate resumesOn,
            List<WaiverNeed> needs) {}

    /** What somebody should look at of a waiver that runs. */
    enum WaiverNeed {
        /** The company has left or its last lease has ended. */
        LEFT,
        /** Something is overdue. */
        ARREARS,
        /** Bills have paid more than was kept of the budget. */
        BEYOND_RESERVATION,
        /** The tenant has graduated: from the month after on it pays nothing. */
        GRADUATED
    }

    /** How many stand where. */
    record WaiverCount(WaiverState state, int total) {}

    /** By state, and how many should be looked at. */
    record WaiverCounts(List<WaiverCount> states, int needing) {}

    /** The budget it is paid from. */
    record WaiverSource(UUID id, String name, WaiverPayer payer) {}

    record WaiverSuspension(
            LocalDate from,
            @Nullable LocalDate to,
            SuspensionCause cause,
            String reason,
            @Nullable String by) {}

    record WaiverRevocation(
            Clawback.Cause cause,
            LocalDate since,
            LocalDate stopsOn,
            BigDecimal share,
            Money amount,
            String reason,
            @Nullable String by,
            Instant at) {}

    record WaiverFile(
            UUID id,
            WaiverFileKind kind,
            String fileName,
            long size,
            String sha256,
            Instant storedAt,
            @Nullable String textHash) {}

    /**
     * A step of its way.
     *
     * @param by null where nobody did it, or somebody whose name is not for this reader
     * @param bySystem whether nobody did it: a day came, a notice ended
     */
    record WaiverStep(
            WaiverMove move,
            WaiverState to,
            Instant at,
            @Nullable String by,
            boolean bySystem,
            @Nullable String reason) {}

    /**
     * What is let to a company on a day, as an estimate may take it.
     *
     * @param agreement number of the agreement; null where the lease was recorded by itself
     * @param units numbers of what is let
     * @param to first day after
     * @param area ㎡ of what is let by the square metre
     * @param price 元 per ㎡ and month on the day; null where none is told or there are several
     */
    record WaiverLease(
            UUID leaseId,
            @Nullable String agreement,
            List<String> units,
            LocalDate from,
            LocalDate to,
            BigDecimal area,
            @Nullable BigDecimal price) {}

    /** A founder who is said to belong to a group; null name for whoever may not see people. */
    record WaiverFounder(UUID id, @Nullable String name) {}

    /**
     * What the checker found, frozen.
     *
     * @param leaseStart first day of what is let to the company; null where nothing is
     * @param hash SHA-256 of conditions, schedule and total
     * @param total what it is worth at most
     */
    record WaiverChecked(
            @Nullable LocalDate leaseStart,
            List<WaiverLine> lines,
            List<WaiverMonth> months,
            String hash,
            Money total) {}

    /** Who had which word; null for whoever may not know them, and before. */
    record WaiverPeople(
            @Nullable String madeBy,
            @Nullable String checkedBy,
            @Nullable String proposedBy,
            @Nullable String approvedBy,
            @Nullable String activatedBy) {}

    /**
     * A waiver with everything.
     *
     * @param checked what the checker found; null before
     * @param paid in bills so far
     * @param stopsOn the first day it pays nothing any more, where that is before its end
     */
    record WaiverResponse(
            UUID id,
            int version,
            String number,
            WaiverState state,
            UUID tenantId,
            UUID companyId,
            String companyName,
            UUID policyId,
            UUID policyVersionId,
            String policyName,
            PolicyScheme scheme,
            LocalDate from,
            LocalDate to,
            @Nullable WaiverDays window,
            @Nullable WaiverFounder founder,
            String reason,
            boolean own,
            @Nullable String asked,
            @Nullable WaiverChecked checked,
            Money paid,
            @Nullable WaiverSource budget,
            @Nullable UUID noticeId,
            @Nullable String minutesNumber,
            WaiverPeople people,
            @Nullable LocalDate stopsOn,
            List<WaiverSuspension> suspensions,
            @Nullable WaiverRevocation revocation,
            List<WaiverFile> files,
            List<WaiverStep> steps,
            List<WaiverNeed> needs,
            List<String> abilities) {}

    /** A line that comes back. */
    record ClawbackLine(
            UUID billId,
            String billNumber,
            int line,
            FeeKind fee,
            LocalDate from,
            LocalDate to,
            Money waived,
            Money amount) {}

    /**
     * What would come back.
     *
     * @param stopsOn the first day the waiver pays nothing any more
     */
    record ClawbackPreview(LocalDate since, LocalDate stopsOn, List<ClawbackLine> lines, Money amount) {}

    /** A policy a company may ask for. */
    record WaiverOffer(UUID policyId, String name, @Nullable String documentNumber, PolicyScheme scheme) {}
}
