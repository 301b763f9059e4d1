package org.seedbed.tenancy.internal.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitSettlement;

/** What the settlement of an exit says, and the plan by which what is open is paid later. */
interface ExitSettlementJson {

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
}
