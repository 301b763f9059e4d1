package org.seedbed.admission.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How reviewers' marks become a result. Nothing here depends on the order in which sheets came in, and every number that
 * led to the result is told.
 */
final class ReviewRules {

    /** From as many sheets on the highest and the lowest do not count. */
    static final int DROP_FROM = 5;

    static final int MOST_POINTS = 100;

    private static final int DIGITS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ReviewRules() {}

    /**
     * What is judged, and how much of the whole it is.
     *
     * @param weight per cent; those of a set add up to a hundred
     */
    record ReviewCriterion(String code, int weight, String textZh, String textEn) {}

    /** What the policy asks of a review. */
    record ReviewTerms(int reviewersMin, BigDecimal passScore) {}

    /**
     * One reviewer's marks.
     *
     * @param points by criterion, 0 to 100
     */
    record ScoreSheet(UUID id, Map<String, Integer> points) {}

    /** A sheet's weighted points, and whether they count. */
    record SheetTotal(UUID sheetId, BigDecimal total, boolean dropped) {}

    enum ReviewVerdict {
        PASS,
        FAIL,
        /** Fewer sheets than the policy asks for. */
        TOO_FEW
    }

    /**
     * What came of a review.
     *
     * @param mean of the sheets that count; null when there are too few
     */
    record ReviewResult(
            ReviewTerms terms,
            List<SheetTotal> sheets,
            @Nullable BigDecimal mean,
            ReviewVerdict verdict) {}

    /** Whether a set of criteria can be judged by. */
    static boolean isSound(List<ReviewCriterion> criteria) {
        var codes = criteria.stream().map(ReviewCriterion::code).collect(Collectors.toSet());
        return !criteria.isEmpty()
                && codes.size() == criteria.size()
                && criteria.stream().allMatch(criterion -> criterion.weight() > 0)
                && criteria.stream().mapToInt(ReviewCriterion::weight).sum() == MOST_POINTS;
    }

    /** Whether a sheet marks every criterion, and nothing else. */
    static boolean isComplete(List<ReviewCriterion> criteria, Map<String, Integer> points) {
        return points.keySet()
                        .equals(criteria.stream().map(ReviewCriterion::code).collect(Collectors.toSet()))
                && points.values().stream().allMatch(value -> value >= 0 && value <= MOST_POINTS);
    }

    static ReviewResult result(List<ReviewCriterion> criteria, List<ScoreSheet> sheets, ReviewTerms terms) {
        var totals = sheets.stream()
                .map(sheet -> new SheetTotal(sheet.id(), total(criteria, sheet), false))
                .sorted(Comparator.comparing(SheetTotal::total).thenComparing(SheetTotal::sheetId))
                .toList();
        var dropped = dropped(totals);
        var shown = new ArrayList<SheetTotal>();
        totals.forEach(
                sheet -> shown.add(new SheetTotal(sheet.sheetId(), sheet.total(), dropped.contains(sheet.sheetId()))));
        if (sheets.isEmpty() || sheets.size() < terms.reviewersMin()) {
            return new ReviewResult(terms, List.copyOf(shown), null, ReviewVerdict.TOO_FEW);
        }
        var mean = mean(shown.stream()
                .filter(sheet -> !sheet.dropped())
                .map(SheetTotal::total)
                .toList());
        var verdict = mean.compareTo(terms.passScore()) >= 0 ? ReviewVerdict.PASS : ReviewVerdict.FAIL;
        return new ReviewResult(terms, List.copyOf(shown), mean, verdict);
    }

    /** Whole points and whole per cents: two digits hold it exactly. */
    static BigDecimal total(List<ReviewCriterion> criteria, ScoreSheet sheet) {
        if (!isComplete(criteria, sheet.points())) {
            throw new IllegalArgumentException("sheet " + sheet.id() + " does not mark what is judged");
        }
        return criteria.stream()
                .map(criterion -> BigDecimal.valueOf(criterion.weight())
                        .multiply(BigDecimal.valueOf(
                                Objects.requireNonNull(sheet.points().get(criterion.code())))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE, DIGITS, RoundingMode.UNNECESSARY);
    }

    private static Set<UUID> dropped(List<SheetTotal> byTotal) {
        var dropped = new HashSet<UUID>();
        if (byTotal.size() >= DROP_FROM) {
            dropped.add(byTotal.getFirst().sheetId());
            dropped.add(byTotal.getLast().sheetId());
        }
        return dropped;
    }

    private static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), DIGITS, RoundingMode.HALF_UP);
    }
}
