package org.seedbed.tenancy.internal.graduation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.MetricType;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicySeverity;

/**
 * How far a judgement is from a pass: pure, so that a list of any length is sorted by it.
 *
 * @param met criteria that are met of those needed; more than are needed count as needed
 * @param needed each that must be met, and as many of the others as the policy asks for
 * @param left sum over the criteria still needed of the share that is missing, the nearest ones taken: 0 passes, 1 is one
 *     criterion of which nothing is reached. What is not known, or only said by the company, is not reached
 */
record Distance(int met, int needed, BigDecimal left) {

    private static final int SCALE = 4;
    /** What is not quite there is never shown as there. */
    private static final BigDecimal ALMOST = new BigDecimal("0.9999");

    static Distance of(List<PolicyLine> lines, @Nullable Integer minSatisfied) {
        var must = of(lines, PolicySeverity.MUST);
        var several = of(lines, PolicySeverity.ONE_OF_SEVERAL);
        int wanted = several.isEmpty() ? 0 : minSatisfied == null ? several.size() : minSatisfied;
        var mustMet = (int) must.stream().filter(Distance::isMet).count();
        var severalMet =
                Math.min(wanted, (int) several.stream().filter(Distance::isMet).count());
        var left = Stream.concat(
                        must.stream().filter(line -> !isMet(line)).map(Distance::missing),
                        several.stream()
                                .filter(line -> !isMet(line))
                                .map(Distance::missing)
                                .sorted()
                                .limit(wanted - severalMet))
                .reduce(BigDecimal.ZERO.setScale(SCALE), BigDecimal::add);
        return new Distance(mustMet + severalMet, must.size() + wanted, left);
    }

    private static List<PolicyLine> of(List<PolicyLine> lines, PolicySeverity severity) {
        return lines.stream().filter(line -> line.severity() == severity).toList();
    }

    static boolean isMet(PolicyLine line) {
        return line.verdict() == Verdict.PASS || line.verdict() == Verdict.WAIVED;
    }

    private static BigDecimal missing(PolicyLine line) {
        var counts = !line.values().isEmpty() && line.level() != EvidenceLevel.SELF_REPORTED;
        var share = line.verdict() != Verdict.UNKNOWN || counts ? share(line) : null;
        return share == null ? BigDecimal.ONE.setScale(SCALE) : BigDecimal.ONE.subtract(share);
    }

    /** Part of the threshold that is reached, from 0 to 1; null where nothing is known or nothing can be reached in parts. */
    static @Nullable BigDecimal share(PolicyLine line) {
        if (isMet(line)) {
            return BigDecimal.ONE.setScale(SCALE);
        }
        var reached = reached(line);
        if (reached == null) {
            return line.verdict() == Verdict.FAIL ? BigDecimal.ZERO.setScale(SCALE) : null;
        }
        var threshold = threshold(line);
        if (threshold.signum() <= 0) {
            return ALMOST;
        }
        return reached.max(BigDecimal.ZERO)
                .divide(threshold, SCALE, RoundingMode.DOWN)
                .min(ALMOST);
    }

    /** How much is missing, in the unit of the metric; 0 where more than the threshold is asked and just that is reached. */
    static @Nullable BigDecimal gap(PolicyLine line) {
        var reached = isMet(line) ? null : reached(line);
        return reached == null ? null : threshold(line).subtract(reached).max(BigDecimal.ZERO);
    }

    private static BigDecimal threshold(PolicyLine line) {
        return new BigDecimal(line.thresholds().getFirst());
    }

    /** Of something that grows towards its threshold. */
    private static @Nullable BigDecimal reached(PolicyLine line) {
        var grows = line.operator() == PolicyOperator.AT_LEAST || line.operator() == PolicyOperator.MORE_THAN;
        if (!grows || line.values().isEmpty()) {
            return null;
        }
        if (line.metric().type() == MetricType.MONTHS) {
            var until = line.measuredOn();
            return until == null
                    ? null
                    : BigDecimal.valueOf(ChronoUnit.MONTHS.between(
                            LocalDate.parse(line.values().getFirst()), until));
        }
        return new BigDecimal(line.values().getFirst());
    }
}
