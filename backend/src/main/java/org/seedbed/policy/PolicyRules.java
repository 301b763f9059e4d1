package org.seedbed.policy;

import static org.seedbed.policy.Judgement.Verdict.FAIL;
import static org.seedbed.policy.Judgement.Verdict.PASS;
import static org.seedbed.policy.Judgement.Verdict.UNKNOWN;
import static org.seedbed.policy.Judgement.Verdict.WAIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Judgement.Waiver;
import org.seedbed.policy.PolicyContent.PolicyCriterion;

/** Judges what is known by what a policy says: the same answer for the same question, whoever asks and whenever. */
public final class PolicyRules {

    private PolicyRules() {}

    /**
     * One line per criterion and the verdict over all. Unknown never passes, and a policy that asks nothing passes nobody.
     * A waiver counts only where the criterion may be waived, somebody gives a reason, and it has not passed by itself.
     */
    public static Judgement judge(
            PolicyContent content, Map<PolicyMetric, Fact> facts, List<Waiver> waivers, LocalDate day) {
        var lines = IntStream.range(0, content.criteria().size())
                .mapToObj(i -> {
                    var criterion = content.criteria().get(i);
                    return waived(line(i, criterion, facts, day), criterion, waivers);
                })
                .toList();
        return new Judgement(over(lines, content.minSatisfied()), lines);
    }

    private static PolicyLine line(int index, PolicyCriterion asked, Map<PolicyMetric, Fact> facts, LocalDate day) {
        var fact = facts.get(asked.metric());
        var thresholds = thresholds(asked, facts.get(PolicyMetric.INDUSTRY));
        var months = fact != null && asked.metric().type() == MetricType.MONTHS;
        var measuredOn = months ? measuredOn(asked.metric(), facts, day) : null;
        return new PolicyLine(
                index,
                asked.metric(),
                asked.operator(),
                thresholds,
                asked.severity(),
                fact == null ? List.of() : fact.values(),
                fact == null ? null : fact.origin(),
                fact == null ? null : fact.asOf(),
                measuredOn,
                fact == null || measuredOn == null ? null : boundary(fact, thresholds),
                fact == null ? null : fact.level(),
                fact == null ? null : fact.claimed(),
                fact == null ? UNKNOWN : verdict(asked, fact, thresholds, measuredOn == null ? day : measuredOn),
                null,
                null,
                asked.evidence(),
                asked.clause());
    }

    private static LocalDate boundary(Fact fact, List<String> thresholds) {
        return LocalDate.parse(fact.values().getFirst()).plusMonths(Long.parseLong(thresholds.getFirst()));
    }

    /** Age is that at entry: a firm that came young does not grow too old by staying. */
    private static LocalDate measuredOn(PolicyMetric metric, Map<PolicyMetric, Fact> facts, LocalDate day) {
        var entered = facts.get(PolicyMetric.STAY_MONTHS);
        return metric == PolicyMetric.AGE_MONTHS && entered != null
                ? LocalDate.parse(entered.values().getFirst())
                : day;
    }

    /** An industry nobody knows has no relief. */
    private static List<String> thresholds(PolicyCriterion asked, @Nullable Fact industry) {
        var relief = asked.relief();
        if (relief == null || industry == null) {
            return asked.values();
        }
        var named = relief.industries();
        var relieved =
                industry.values().stream().anyMatch(code -> named.stream().anyMatch(code::startsWith));
        return relieved ? List.of(relief.value()) : asked.values();
    }

    /** Where what is self-reported would change the answer, there is none yet. */
    private static Verdict verdict(PolicyCriterion asked, Fact fact, List<String> thresholds, LocalDate measuredOn) {
        if (!fact.isKnown()) {
            return UNKNOWN;
        }
        var verdict = verdict(asked, fact, fact.values(), thresholds, measuredOn);
        var claimed = fact.claimed();
        return claimed == null || verdict(asked, fact, List.of(claimed), thresholds, measuredOn) == verdict
                ? verdict
                : UNKNOWN;
    }

    /** What may still become more settles only what more of it would not change. */
    private static Verdict verdict(
            PolicyCriterion asked, Fact fact, List<String> values, List<String> thresholds, LocalDate measuredOn) {
        var type = asked.metric().type();
        if (type.holds(asked.operator(), values, thresholds, measuredOn)) {
            return fact.lowerBound() && !asked.operator().growsInto() ? UNKNOWN : PASS;
        }
        return type == MetricType.HELD || (fact.lowerBound() && asked.operator().growsInto()) ? UNKNOWN : FAIL;
    }

    private static PolicyLine waived(PolicyLine line, PolicyCriterion criterion, List<Waiver> waivers) {
        if (!criterion.waivable() || line.verdict() == PASS) {
            return line;
        }
        return waivers.stream()
                .filter(w -> w.criterion() == line.criterion() && !w.reason().isBlank())
                .findFirst()
                .map(line::waived)
                .orElse(line);
    }

    private static Verdict over(List<PolicyLine> lines, @Nullable Integer minSatisfied) {
        var must = lines.stream()
                .filter(l -> l.severity() == PolicySeverity.MUST)
                .map(PolicyLine::verdict)
                .toList();
        var several = lines.stream()
                .filter(l -> l.severity() == PolicySeverity.ONE_OF_SEVERAL)
                .map(PolicyLine::verdict)
                .toList();
        int needed = several.isEmpty() ? 0 : minSatisfied == null ? several.size() : minSatisfied;
        var met = several.stream().filter(v -> v == PASS || v == WAIVED).count();
        var open = several.stream().filter(v -> v == UNKNOWN).count();
        if (must.contains(FAIL) || met + open < needed) {
            return FAIL;
        }
        return lines.isEmpty() || must.contains(UNKNOWN) || met < needed ? UNKNOWN : PASS;
    }
}
