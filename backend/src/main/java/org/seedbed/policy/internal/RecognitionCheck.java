package org.seedbed.policy.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ValidationErrors;

/** Whether parks can be measured by what a recognition policy asks. */
final class RecognitionCheck {

    static final String RECOGNITION = "/content/recognition";

    /** Where it is told what is wrong. */
    interface Problems {
        void wrong(String pointer, ErrorCode code, Object... namesAndValues);
    }

    private RecognitionCheck() {}

    static void of(PolicyRecognition recognition, Problems problems) {
        var seen = new HashSet<>();
        var alternatives = recognition.criteria().stream()
                .filter(c -> c.anyOf() != null)
                .collect(Collectors.groupingBy(c -> String.valueOf(c.anyOf()), Collectors.counting()));
        for (int i = 0; i < recognition.criteria().size(); i++) {
            var criterion = recognition.criteria().get(i);
            var at = RECOGNITION + "/criteria/" + i;
            if (!seen.add(criterion.metric() + " " + criterion.window())) {
                problems.wrong(at + "/metric", ValidationErrors.UNIQUE);
            }
            var group = criterion.anyOf();
            if (group != null && alternatives.getOrDefault(group, 0L) < 2) {
                problems.wrong(at + "/anyOf", PolicyErrors.ALTERNATIVES);
            }
            compared(criterion, at, problems);
            if ((criterion.metric() == ParkMetric.GROWTH_SHARE) != (criterion.growthAbove() != null)) {
                problems.wrong(at + "/growthAbove", PolicyErrors.THRESHOLD);
            }
        }
    }

    private static void compared(PolicyParkCriterion criterion, String at, Problems problems) {
        var unit = criterion.metric().unit();
        var yesNo = unit == ParkMetric.Unit.YES_NO;
        var operator = criterion.operator();
        if (yesNo
                ? operator != PolicyOperator.IS
                : operator != PolicyOperator.AT_LEAST && operator != PolicyOperator.AT_MOST) {
            problems.wrong(at + "/operator", PolicyErrors.OPERATOR);
        }
        if (!fits(unit, criterion.threshold())) {
            problems.wrong(at + "/threshold", PolicyErrors.THRESHOLD);
        }
        var county = criterion.countyThreshold();
        if (county != null && (criterion.threshold() == null || yesNo || !fits(unit, county))) {
            problems.wrong(at + "/countyThreshold", PolicyErrors.THRESHOLD);
        }
        if (criterion.hardshipFactor() != null && (criterion.threshold() == null || yesNo)) {
            problems.wrong(at + "/hardshipFactor", PolicyErrors.THRESHOLD);
        }
    }

    /** A share above one nobody reaches; nobody knows yet what is unstated. */
    private static boolean fits(ParkMetric.Unit unit, @Nullable BigDecimal threshold) {
        return switch (unit) {
            case UNSTATED -> threshold == null;
            case YES_NO -> threshold != null && threshold.compareTo(BigDecimal.ONE) == 0;
            case SHARE -> threshold == null || threshold.compareTo(BigDecimal.ONE) <= 0;
            case COUNT, MONTHS, YEARS ->
                threshold == null || threshold.stripTrailingZeros().scale() <= 0;
            case AREA, MONEY, PER_TEN, PER_THOUSAND -> true;
        };
    }
}
