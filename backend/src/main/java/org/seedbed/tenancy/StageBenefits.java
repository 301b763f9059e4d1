package org.seedbed.tenancy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyTermKey;

/**
 * What a stage gives its tenants beside what waivers grant, as its policy says. Waivers are bound to stages by their own
 * conditions.
 *
 * @param mentorHours of mentors each month; null: the policy gives none of its own
 * @param facilityHours of meeting rooms and the like free of charge each month; null: the policy gives none of its own
 */
public record StageBenefits(
        @Nullable BigDecimal mentorHours, @Nullable BigDecimal facilityHours) {

    public static final StageBenefits NONE = new StageBenefits(null, null);

    public static StageBenefits of(PolicyContent content) {
        return new StageBenefits(
                content.term(PolicyTermKey.MENTOR_HOURS).orElse(null),
                content.term(PolicyTermKey.FACILITY_HOURS).orElse(null));
    }
}
