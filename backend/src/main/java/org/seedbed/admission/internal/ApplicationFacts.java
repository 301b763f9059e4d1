package org.seedbed.admission.internal;

import static org.seedbed.policy.PolicyMetric.AGE_MONTHS;
import static org.seedbed.policy.PolicyMetric.AREA_ASKED;
import static org.seedbed.policy.PolicyMetric.AREA_SHARE;
import static org.seedbed.policy.PolicyMetric.COMPANY_KIND;
import static org.seedbed.policy.PolicyMetric.FINANCING_TOTAL;
import static org.seedbed.policy.PolicyMetric.INDUSTRY;
import static org.seedbed.policy.PolicyMetric.PRIOR_YEAR_REVENUE;
import static org.seedbed.policy.PolicyMetric.QUALIFICATION;
import static org.seedbed.policy.PolicyMetric.REGISTERED_CAPITAL;
import static org.seedbed.policy.PolicyMetric.REGISTERED_IN_PARK;
import static org.seedbed.policy.PolicyMetric.REVENUE_GROWTH;
import static org.seedbed.policy.PolicyMetric.STAFF;
import static org.seedbed.policy.PolicyMetric.TECH_BUSINESS;
import static org.seedbed.policy.PolicyMetric.WORKS_IN_PARK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.PolicyMetric;

/**
 * What of an application counts as known. What the applicant asks for is what they say; what they tell of themselves is
 * known when somebody saw it in a paper, and unknown until then.
 */
final class ApplicationFacts {

    private static final int CENT = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<PolicyMetric, Fact> facts = new EnumMap<>(PolicyMetric.class);
    private final Set<PolicyMetric> proved;

    private ApplicationFacts(Set<PolicyMetric> proved) {
        this.proved = proved;
    }

    static Map<PolicyMetric, Fact> of(
            ApplicationContent content, Set<PolicyMetric> proved, @Nullable BigDecimal operatedArea) {
        var known = new ApplicationFacts(proved);
        // A team has no paper that says it is none of the others.
        if (content.applicantKind() == CompanyKind.TEAM) {
            known.put(COMPANY_KIND, content.applicantKind());
        }
        known.proved(COMPANY_KIND, content.applicantKind());
        known.proved(AGE_MONTHS, content.foundedOn());
        known.proved(INDUSTRY, content.industryCode());
        known.proved(REGISTERED_CAPITAL, plain(content.registeredCapital()));
        known.proved(STAFF, content.staff());
        known.proved(PRIOR_YEAR_REVENUE, plain(content.priorYearRevenue()));
        known.proved(REVENUE_GROWTH, plain(content.revenueGrowth()));
        known.proved(FINANCING_TOTAL, plain(content.financingTotal()));
        known.proved(TECH_BUSINESS, content.techBusiness());
        known.proved(REGISTERED_IN_PARK, content.registersInPark());
        known.proved(WORKS_IN_PARK, content.worksInPark());
        if (proved.contains(QUALIFICATION) && !content.qualifications().isEmpty()) {
            known.facts.put(QUALIFICATION, new Fact(content.qualifications(), Origin.PAPERS, null));
        }
        var area = content.areaAsked();
        if (area != null) {
            known.put(AREA_ASKED, area.toPlainString());
            if (operatedArea != null && operatedArea.signum() > 0) {
                known.put(AREA_SHARE, share(area, operatedArea));
            }
        }
        return known.facts;
    }

    private void proved(PolicyMetric metric, @Nullable Object value) {
        if (value != null && proved.contains(metric)) {
            put(metric, value);
        }
    }

    private void put(PolicyMetric metric, Object value) {
        facts.put(metric, Fact.of(value, Origin.PAPERS));
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String share(BigDecimal area, BigDecimal operated) {
        return area.multiply(HUNDRED)
                .divide(operated, CENT, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
