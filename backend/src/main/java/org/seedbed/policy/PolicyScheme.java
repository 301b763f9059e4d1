package org.seedbed.policy;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a waiver policy pays (减免方案) and to whom. Shares are parts of one; money is in 元.
 *
 * @param yearRates share of the rent, by year
 * @param yearSubsidies instead of shares, 元 per square metre and day, by year; never more than is charged
 * @param yearMonthlyCaps 元 a month at most, by year
 * @param monthlyCap 元 a month at most, in every year
 * @param areaCap square metres that are paid for; the rest is charged in full
 * @param priceCap 元 per square metre and month that is paid for; what is above is charged in full
 * @param countedFrom the day on which the first year begins
 * @param maxMonths from that day on; null: as long as there are shares
 * @param windowRequired pays only on days that are named with the grant (纾困)
 * @param items other fees than rent
 * @param freeHours of rooms and devices, each month
 * @param freeTimes of halls, each quarter
 * @param minRevenueDrop share by which the revenue has to have fallen
 * @param firstTimeOnly for companies that were granted nothing by the policy before
 * @param tags 创业者类型, one of which a founder has to be
 * @param publicityDays working days of the public notice
 */
public record PolicyScheme(
        List<BigDecimal> yearRates,
        List<BigDecimal> yearSubsidies,
        List<BigDecimal> yearMonthlyCaps,
        @Nullable BigDecimal monthlyCap,
        @Nullable BigDecimal areaCap,
        @Nullable BigDecimal priceCap,
        YearCount countedFrom,
        @Nullable Integer maxMonths,
        Stacking stacking,
        boolean windowRequired,
        List<PolicySchemeItem> items,
        @Nullable BigDecimal freeHours,
        @Nullable BigDecimal freeTimes,
        List<Requirement> requires,
        @Nullable BigDecimal minRevenueDrop,
        boolean firstTimeOnly,
        List<String> tags,
        int publicityDays) {

    /** A fee besides the rent of which a share is paid. */
    @Schema(name = "PolicySchemeFee")
    public enum Fee {
        PROPERTY_FEE,
        ENERGY_FEE,
        ELECTRICITY,
        WATER,
        NETWORK
    }

    /** From which day years and months are counted. */
    @Schema(name = "PolicySchemeYearCount")
    public enum YearCount {
        LEASE_START,
        GRANT_START
    }

    /** What happens beside other grants for the same fee. */
    @Schema(name = "PolicySchemeStacking")
    public enum Stacking {
        /** 就高不重复. */
        BEST_SINGLE,
        /** 差额补足. */
        TOP_UP
    }

    /** What has to be shown besides. */
    @Schema(name = "PolicySchemeRequirement")
    public enum Requirement {
        NO_ARREARS,
        PERIOD_REPORTS
    }

    /**
     * A share of one fee.
     *
     * @param monthlyCap 元 a month at most
     * @param monthlyUnits kWh or m³ a month that are paid for
     */
    public record PolicySchemeItem(
            Fee fee,
            BigDecimal rate,
            @Nullable BigDecimal monthlyCap,
            @Nullable BigDecimal monthlyUnits) {}
}
