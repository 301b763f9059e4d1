package org.seedbed.tenancy.internal.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitSettlementView;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitFollowUpView;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetView;

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

    /** Settings with their version; 0: as delivered. */
    record ExitSettingsView(int version, ExitSettings settings) {}
}
