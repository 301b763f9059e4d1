package org.seedbed.tenancy.internal.exit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitSettlement;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;

/** What the operations on exits answer. Amounts above zero: the company owes them; below: the park has them of the company's. */
interface ExitJson {

    /**
     * A row of the list.
     *
     * @param dueOn the first day it may stay no longer; null: nothing says so
     * @param daysLeft until then; below zero: late. Null once it is over
     * @param addressLate the address should have been moved by now, and nothing shows that it was
     */
    record ExitSummary(
            UUID id,
            String number,
            ExitState state,
            UUID tenantId,
            UUID companyId,
            String companyName,
            ExitTrigger trigger,
            boolean own,
            LocalDate lastDay,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            @Nullable LocalDate closedOn,
            @Nullable Boolean onTime,
            boolean addressLate) {}

    /** An exit of one's own company in short. */
    record OwnExitSummary(
            UUID id,
            String number,
            ExitState state,
            UUID parkId,
            String parkName,
            UUID tenantId,
            ExitTrigger trigger,
            LocalDate lastDay,
            @Nullable LocalDate closedOn) {}

    /**
     * An exit with its way so far.
     *
     * @param sheet what is to be given back, and how it came back
     * @param settlement the last that was frozen; null: none, or not for the actor to see
     * @param files newest last; none for whoever may not see leases
     * @param abilities moves and other commands the actor may give now
     */
    record ExitResponse(
            UUID id,
            int version,
            String number,
            ExitState state,
            UUID parkId,
            String parkName,
            UUID tenantId,
            UUID companyId,
            String companyName,
            ExitTrigger trigger,
            boolean own,
            String reason,
            LocalDate lastDay,
            @Nullable LocalDate dueOn,
            ExitDue.@Nullable Basis dueBasis,
            @Nullable Long daysLeft,
            @Nullable String openedBy,
            Instant openedAt,
            @Nullable ExitOutcome outcome,
            ExitSheetView sheet,
            @Nullable ExitSettlementView settlement,
            List<ExitFileView> files,
            List<ExitFollowUpView> followUps,
            List<ExitStepView> steps,
            List<String> abilities) {}

    /**
     * How it was closed, and what it was judged by.
     *
     * @param graceDays after the day it was due until which it was still on time
     * @param onTime null: nothing was due
     * @param licensed whether a registered company left, and no team
     * @param addressDueOn the last day to move the registered address; null: there is none
     */
    record ExitOutcome(
            LocalDate closedOn,
            @Nullable String closedBy,
            int graceDays,
            @Nullable Boolean onTime,
            boolean licensed,
            @Nullable LocalDate addressDueOn,
            @Nullable LocalDate addressMovedOn,
            boolean addressLate) {}

    record ExitStepView(
            ExitMove move,
            ExitState to,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    record ExitFileView(
            UUID id, ExitFileKind kind, @Nullable UUID lineId, String fileName, long size, Instant storedAt) {}

    /** Where an item stands. */
    @Schema(name = "ExitItemState")
    enum ItemState {
        OPEN,
        DONE,
        /** In a plan of instalments that was approved. */
        AGREED_LATER
    }

    /**
     * One thing between the two.
     *
     * @param key names it in a plan of instalments
     * @param label number or name, as people know it
     * @param atMost what may come back of a waiver, before somebody decides how much
     * @param day it was due, ends, or is needed for
     * @param linkId of the bill, meter, tenant, waiver, lease or agreement, as the kind says
     * @param before what waits for it: the hand-over for what the company owes, the closing for what the park gives back
     */
    record ExitItemView(
            ExitSettlement.Kind kind,
            String key,
            String label,
            @Nullable Money amount,
            @Nullable Money atMost,
            @Nullable LocalDate day,
            @Nullable UUID linkId,
            ItemState state,
            ExitMove before) {}

    /**
     * What stands between the two, added up.
     *
     * @param owed by the company, bills to come and instalments among it
     * @param prepaid nobody has used it
     * @param deposits received and not given back
     * @param setOff of what the park has, the part that pays what is owed
     * @param toPay what the company has to pay besides
     * @param toRefund what the park gives back
     * @param atMost what may come back of waivers besides
     */
    record ExitBalanceView(
            Money owed, Money prepaid, Money deposits, Money setOff, Money toPay, Money toRefund, Money atMost) {}

    /** A settlement as it was frozen. */
    record ExitSettlementView(
            int nth,
            LocalDate lastDay,
            Instant madeAt,
            @Nullable String madeBy,
            String hash,
            int openItems,
            ExitBalanceView balance,
            List<ExitItemView> items) {}

    /**
     * How things stand now, what was frozen before, and the plan of instalments that was made last.
     *
     * @param items open ones first
     */
    record ExitSettlementNow(
            UUID exitId,
            int version,
            LocalDate lastDay,
            List<ExitItemView> items,
            ExitBalanceView balance,
            @Nullable ExitDebtPlanView plan,
            List<ExitSettlementView> frozen) {}

    /**
     * 分期约定.
     *
     * @param signed whether its signed paper is there
     * @param approvedBy null: waits for another person
     */
    record ExitDebtPlanView(
            int nth,
            Money amount,
            List<ExitPlanItem> items,
            List<ExitInstalment> instalments,
            boolean signed,
            @Nullable String madeBy,
            Instant madeAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {}

    /** What of an item is paid later. */
    record ExitPlanItem(String key, String label, Money amount) {}

    record ExitInstalment(LocalDate dueOn, Money amount) {}

    /**
     * 交接单.
     *
     * @param hash of the lines as the park wrote them last; null: not yet
     * @param unfilled lines that say nothing yet
     * @param confirmed whether the company confirmed it as it stands
     */
    record ExitSheetView(
            List<ExitSheetLineView> lines,
            @Nullable String hash,
            @Nullable String savedBy,
            @Nullable Instant savedAt,
            int unfilled,
            boolean confirmed,
            @Nullable ExitConfirmedHow confirmedHow,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}

    /**
     * A line of the sheet.
     *
     * @param expected pieces given out
     * @param counted pieces that came back
     * @param reading of a meter
     */
    record ExitSheetLineView(
            UUID id,
            ExitSheetKind kind,
            String place,
            String label,
            @Nullable Integer expected,
            @Nullable Integer counted,
            @Nullable BigDecimal reading,
            @Nullable ExitCondition condition,
            @Nullable String remark) {}

    /**
     * A follow-up.
     *
     * @param months after the last day
     * @param tries in vain so far
     */
    record ExitFollowUpView(
            UUID id,
            int version,
            UUID exitId,
            UUID companyId,
            String companyName,
            int months,
            LocalDate dueOn,
            ExitFollowUpState state,
            int tries,
            @Nullable LocalDate doneOn,
            @Nullable Boolean stillRunning,
            @Nullable Integer jobs,
            @Nullable ExitRevenue revenue,
            @Nullable String address,
            @Nullable String note,
            @Nullable String recordedBy) {}

    /** Settings with their version; 0: as delivered. */
    record ExitSettingsView(int version, ExitSettings settings) {}
}
