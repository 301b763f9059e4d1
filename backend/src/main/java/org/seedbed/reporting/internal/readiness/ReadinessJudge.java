package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessFigureView;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessLineView;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessSetView;
import org.seedbed.reporting.internal.readiness.Reliefs.Threshold;

/** Holds the figures of a park against what a policy asks. Pure; every threshold is the policy's. */
final class ReadinessJudge {

    private ReadinessJudge() {}

    static ReadinessSetView judge(PublishedPolicy policy, ParkFigures figures, LocalDate day) {
        var asked = policy.content().recognition();
        var criteria = asked == null ? new PolicyRecognition(List.of()) : asked;
        var lines = lines(criteria, figures, day);
        return new ReadinessSetView(
                policy.policyId(),
                policy.versionId(),
                policy.name(),
                policy.number(),
                policy.contentHash(),
                over(lines),
                count(lines, ReadinessVerdict.MET),
                count(lines, ReadinessVerdict.MISSING),
                count(lines, ReadinessVerdict.UNKNOWN),
                count(lines, ReadinessVerdict.NOT_APPLICABLE),
                (int) lines.stream().filter(ReadinessJudge::selfReported).count(),
                lines);
    }

    static List<ReadinessLineView> lines(PolicyRecognition asked, ParkFigures figures, LocalDate day) {
        var reliefs = Reliefs.of(figures, day);
        return IntStream.range(0, asked.criteria().size())
                .mapToObj(i -> line(i, asked.criteria().get(i), figures, day, reliefs))
                .toList();
    }

    private static ReadinessLineView line(
            int index, PolicyParkCriterion criterion, ParkFigures figures, LocalDate day, Reliefs reliefs) {
        var thresholds = reliefs.thresholds(criterion);
        var held = thresholds.getFirst();
        var slices = Slice.of(criterion.window(), day);
        var measured = slices.stream()
                .map(slice -> figure(criterion, thresholds, slice, measured(criterion, figures, slice)))
                .toList();
        var hinges = slices.stream()
                .map(slice -> verdicts(criterion, thresholds, measured(criterion, figures, slice)))
                .anyMatch(verdicts -> verdicts.size() > 1);
        return new ReadinessLineView(
                index,
                criterion.metric(),
                criterion.operator(),
                criterion.window(),
                held.value(),
                criterion.threshold(),
                held.county(),
                held.relieved(),
                hinges ? reliefs.untold(criterion) : List.of(),
                criterion.growthAbove(),
                criterion.anyOf(),
                worst(measured.stream().map(ReadinessFigureView::verdict).toList()),
                measured,
                criterion.clause(),
                criterion.note());
    }

    private static Measured measured(PolicyParkCriterion criterion, ParkFigures figures, Slice slice) {
        return figures.of(criterion.metric(), slice, criterion.growthAbove());
    }

    private static ReadinessFigureView figure(
            PolicyParkCriterion criterion, List<Threshold> thresholds, Slice slice, Measured measured) {
        var counted = measured.known() == ReadinessKnown.VALUE;
        var held = thresholds.getFirst();
        var verdict = verdict(criterion, thresholds, measured);
        return new ReadinessFigureView(
                slice.from(),
                slice.day(),
                verdict,
                measured.known(),
                measured.atLeast(),
                measured.atMost(),
                counted && measured.ratio() ? measured.low() : null,
                counted && measured.ratio() ? measured.high() : null,
                measured.ratio() ? measured.denominator() : null,
                measured.unknowns(),
                verdict == ReadinessVerdict.MISSING
                        ? measured.gap(criterion.operator(), held.value(), ParkMetrics.whole(criterion.metric()))
                        : null,
                level(criterion, held, measured));
    }

    /** Where nobody told which threshold holds, only what comes out the same by each of them is decided. */
    private static ReadinessVerdict verdict(
            PolicyParkCriterion criterion, List<Threshold> thresholds, Measured measured) {
        var verdicts = verdicts(criterion, thresholds, measured);
        return verdicts.size() == 1 ? verdicts.getFirst() : ReadinessVerdict.UNKNOWN;
    }

    private static List<ReadinessVerdict> verdicts(
            PolicyParkCriterion criterion, List<Threshold> thresholds, Measured measured) {
        return thresholds.stream()
                .map(threshold -> measured.verdict(criterion.operator(), threshold.value()))
                .distinct()
                .toList();
    }

    /** What is met only because of a relief is as sure as the word that the park has it. */
    private static @Nullable EvidenceLevel level(PolicyParkCriterion criterion, Threshold held, Measured measured) {
        var known = measured.level();
        var relief = held.level();
        if (relief == null
                || measured.verdict(criterion.operator(), held.value()) != ReadinessVerdict.MET
                || measured.verdict(criterion.operator(), criterion.threshold()) == ReadinessVerdict.MET) {
            return known;
        }
        return known == null ? relief : EvidenceLevel.lowest(known, relief);
    }

    /** Every year has to do: one that is missed is missed, and one nobody knows of leaves it open. */
    private static ReadinessVerdict worst(List<ReadinessVerdict> verdicts) {
        return firstOf(
                verdicts,
                ReadinessVerdict.MISSING,
                ReadinessVerdict.UNKNOWN,
                ReadinessVerdict.NOT_APPLICABLE,
                ReadinessVerdict.MET);
    }

    /** One alternative is enough. */
    private static ReadinessVerdict best(List<ReadinessVerdict> verdicts) {
        return firstOf(
                verdicts,
                ReadinessVerdict.MET,
                ReadinessVerdict.UNKNOWN,
                ReadinessVerdict.MISSING,
                ReadinessVerdict.NOT_APPLICABLE);
    }

    private static ReadinessVerdict firstOf(List<ReadinessVerdict> verdicts, ReadinessVerdict... order) {
        for (var verdict : order) {
            if (verdicts.contains(verdict)) {
                return verdict;
            }
        }
        return ReadinessVerdict.UNKNOWN;
    }

    /**
     * All criteria, and one of each group of alternatives. What is not asked of the park stands in nobody's way; what there is
     * nothing to measure against is not met by that, so the whole stays open.
     */
    static ReadinessVerdict over(List<ReadinessLineView> lines) {
        var groups = new LinkedHashMap<String, List<ReadinessVerdict>>();
        for (var line : lines) {
            var group = line.anyOf();
            var name = group == null ? "#" + line.criterion() : group;
            if (!notAsked(line)) {
                groups.computeIfAbsent(name, n -> new ArrayList<>()).add(line.verdict());
            }
        }
        var verdicts = groups.values().stream().map(ReadinessJudge::best).toList();
        var worst = worst(verdicts);
        return worst == ReadinessVerdict.NOT_APPLICABLE ? ReadinessVerdict.UNKNOWN : worst;
    }

    private static boolean notAsked(ReadinessLineView line) {
        return line.figures().stream().allMatch(f -> f.known() == ReadinessKnown.NOT_ASKED);
    }

    private static boolean selfReported(ReadinessLineView line) {
        return line.verdict() == ReadinessVerdict.MET
                && line.figures().stream().anyMatch(f -> f.level() == EvidenceLevel.SELF_REPORTED);
    }

    private static int count(List<ReadinessLineView> lines, ReadinessVerdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}
