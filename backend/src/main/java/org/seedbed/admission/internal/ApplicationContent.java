package org.seedbed.admission.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/**
 * What an applicant tells. While it is a draft anything may be missing; nothing of it is known before papers show it.
 *
 * @param registeredCapital 元, as the other amounts
 * @param revenueGrowth per cent over the year before
 * @param qualifications codes of certificates the applicant says they hold
 * @param areaAsked ㎡
 * @param referralUnion the base union that recommends them
 * @param previousNumber of an earlier application this one follows
 */
record ApplicationContent(
        @Nullable CompanyKind applicantKind,
        @Nullable String name,
        @Nullable String uscc,
        @Nullable LocalDate foundedOn,
        @Nullable String industryCode,
        @Nullable BigDecimal registeredCapital,
        @Nullable Integer staff,
        @Nullable BigDecimal priorYearRevenue,
        @Nullable BigDecimal revenueGrowth,
        @Nullable BigDecimal financingTotal,
        @Nullable Boolean techBusiness,
        @Nullable Boolean registersInPark,
        @Nullable Boolean worksInPark,
        List<String> qualifications,
        @Nullable BigDecimal areaAsked,
        @Nullable Integer seatsAsked,
        @Nullable String projectName,
        @Nullable String projectText,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String referralUnion,
        @Nullable String referralContact,
        @Nullable String previousNumber) {

    static final ApplicationContent BLANK = new ApplicationContent(
            null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null, null,
            null, null, null, null, null, null, null);
}
