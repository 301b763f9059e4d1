package org.seedbed.policy;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a recognition policy (认定条件) asks of a park: every criterion, and of alternatives one. */
public record PolicyRecognition(List<PolicyParkCriterion> criteria) {

    /** Of which days a figure is. Half-open, like all periods. */
    @Schema(name = "PolicyRecognitionWindow")
    public enum Window {
        /** As it stands on the day; what happens over time: ever until then. What is told by years: the year before. */
        POINT,
        /** The calendar year before the day; what stands: on its last day. */
        YEAR,
        /** Each of the three calendar years before the day. */
        EACH_OF_LAST_3_YEARS
    }

    /**
     * One condition.
     *
     * @param operator at least, at most, or {@link PolicyOperator#IS} of yes and no
     * @param threshold in the metric's unit, 1 for yes; null: the document's figure is not known, so nobody meets it
     * @param countyThreshold instead of it in a county (县级)
     * @param hardshipFactor by which the threshold is multiplied in hardship areas (艰苦边远地区)
     * @param growthAbove of {@link ParkMetric#GROWTH_SHARE} only: who grew by more than this part of the year before counts
     * @param anyOf name of a group of alternatives, one of which is enough
     * @param clause where it is written
     */
    public record PolicyParkCriterion(
            ParkMetric metric,
            PolicyOperator operator,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal countyThreshold,
            @Nullable BigDecimal hardshipFactor,
            @Nullable BigDecimal growthAbove,
            @Nullable String anyOf,
            Window window,
            @Nullable String clause,
            @Nullable String note) {}
}
