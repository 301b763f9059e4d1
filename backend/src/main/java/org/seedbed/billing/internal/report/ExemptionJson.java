package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.park.ParkLevel;
import org.seedbed.shared.money.Money;

/** 免税收入与面积: what a park shows the tax office month by month. */
interface ExemptionJson {

    /** How income is treated. */
    enum TaxTreatment {
        EXEMPT,
        TAXABLE,
        /** 不征税: deposits. */
        NOT_TAXED
    }

    /**
     * Income of one 税目 from incubatees or from others.
     *
     * @param incubatee whether the tenants were incubatees on the first day of each line
     * @param income what is payable of bills, less what credit notes took back
     * @param credited what credit notes took back, below zero; it is within {@code income}
     */
    record ExemptionIncome(
            VatCategory vatCategory,
            boolean incubatee,
            TaxTreatment treatment,
            Money list,
            Money waived,
            Money income,
            Money credited) {}

    /**
     * Average areas of a month in ㎡: area × days / days of the month. A zone let by the seat counts with the let share of
     * its area.
     *
     * @param total of all units
     * @param incubatee let to tenants that were incubatees on the first day of the month they had it
     * @param own 自用: what is never for letting, and is not let
     * @param vacant for letting, and not let; it does not count as exempt
     * @param exempt let to incubatees, and own
     * @param share exempt over total, 0 to 1; null when there is no area
     */
    record ExemptionAreas(
            BigDecimal total,
            BigDecimal incubatee,
            BigDecimal own,
            BigDecimal others,
            BigDecimal vacant,
            BigDecimal exempt,
            @Nullable BigDecimal share) {}

    /**
     * A month.
     *
     * @param month yyyy-MM; lines count to the month of their first day
     * @param docNo of the rule in force; null where there is none: nothing is exempt then
     * @param qualifies whether the park was recognised as the rule asks, from the month after; null: not recorded
     */
    record ExemptionMonth(
            String month,
            @Nullable String docNo,
            @Nullable Boolean qualifies,
            Money exempt,
            Money taxable,
            Money notTaxed,
            List<ExemptionIncome> income,
            ExemptionAreas areas) {}

    /**
     * Month by month.
     *
     * @param recognisedOn null where nobody recorded it
     */
    record ExemptionResponse(
            String from,
            String to,
            ParkLevel level,
            @Nullable LocalDate recognisedOn,
            List<ExemptionMonth> months,
            Money exempt,
            Money taxable,
            Money notTaxed) {}

    /**
     * A tenant's part of a month.
     *
     * @param incubatee on the first day of the month it had something; null: it had nothing
     * @param area average of the month in ㎡
     */
    record ExemptionTenant(
            UUID tenantId,
            String companyName,
            @Nullable Boolean incubatee,
            BigDecimal area,
            Money exempt,
            Money taxable,
            Money notTaxed) {}
}
