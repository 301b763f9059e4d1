package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;

/** Every metric of a park. Pure: equal records give equal figures. */
final class ParkMetrics {

    /** Metrics whose numerator need not come in whole pieces. */
    private static final Set<ParkMetric> DIVISIBLE = Set.of(
            ParkMetric.SELF_CONTROLLED_AREA,
            ParkMetric.BUILDING_AREA,
            ParkMetric.INCUBATEE_AREA_SHARE,
            ParkMetric.WORKSTATION_AREA_SHARE,
            ParkMetric.SITE_USE_RATE,
            ParkMetric.FREE_AREA_SHARE,
            ParkMetric.INCUBATION_FUND,
            ParkMetric.OTHER_INCOME_SHARE);

    private ParkMetrics() {}

    /** {@code growthAbove} of who counts as grown; where that is asked and nobody said by how much, nobody knows. */
    static Measured of(ParkMetric metric, ParkRecords park, Slice slice, @Nullable BigDecimal growthAbove) {
        if (metric != ParkMetric.GROWTH_SHARE) {
            return of(metric, park, slice);
        }
        return growthAbove == null ? Measured.unknown(List.of()) : IncubateeMetrics.grown(park, slice, growthAbove);
    }

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        return switch (metric) {
            case INCUBATEES,
                    INCUBATEES_PER_THOUSAND,
                    FINANCED_SHARE,
                    OWN_FUND_SHARE,
                    PATENT_APPLICANT_SHARE,
                    VALID_IP_SHARE,
                    SAME_INDUSTRY_SHARE,
                    SERVICE_STAFF_PER_TEN,
                    MENTORS_PER_TEN -> IncubateeMetrics.of(metric, park, slice);
            case INCUBATEE_AREA_SHARE, WORKSTATIONS, WORKSTATION_AREA_SHARE, SITE_USE_RATE, AGREEMENT_ENTITIES ->
                SpaceMetrics.of(metric, park, slice);
            case GRADUATES,
                    NEW_FIRMS,
                    FINANCED,
                    MENTORS,
                    ENTITIES,
                    STUDENT_ENTITIES,
                    JOBS,
                    SUCCESS_RATE,
                    ON_TIME_EXIT_RATE,
                    LONGEST_STAY_MONTHS,
                    FIRMS,
                    RETURNEE_SHARE -> EntityMetrics.of(metric, park, slice);
            // What no record tells, somebody has to.
            default -> FactMetrics.of(metric, park, slice);
        };
    }

    /** Whether what is missing is missing in whole pieces: there is no half a firm. */
    static boolean whole(ParkMetric metric) {
        return !DIVISIBLE.contains(metric);
    }
}
