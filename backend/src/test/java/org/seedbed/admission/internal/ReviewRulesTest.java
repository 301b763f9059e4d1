package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.admission.internal.ReviewRules.ReviewResult;
import org.seedbed.admission.internal.ReviewRules.ReviewTerms;
import org.seedbed.admission.internal.ReviewRules.ReviewVerdict;
import org.seedbed.admission.internal.ReviewRules.ScoreSheet;
import org.seedbed.admission.internal.ReviewRules.SheetTotal;
import org.seedbed.policy.EntryStage;

class ReviewRulesTest {

    private static final ReviewTerms TERMS = new ReviewTerms(3, BigDecimal.valueOf(60));
    private static final List<ReviewCriterion> TWO = List.of(criterion("A", 70), criterion("B", 30));

    @Test
    void pointsAreWeightedAndTheMeanRoundedHalfUp() {
        var result = result(sheet(80, 70), sheet(61, 55), sheet(33, 90));
        assertThat(totals(result)).containsExactly("50.10", "59.20", "77.00");
        assertThat(result.mean()).isEqualByComparingTo("62.10");
        assertThat(result(sheet(1, 0), sheet(0, 0), sheet(0, 1)).mean()).hasToString("0.33");
        assertThat(result(sheet(1, 1), sheet(1, 1), sheet(0, 0)).mean()).hasToString("0.67");
    }

    @Test
    void sixtyPassesAndALittleLessDoesNot() {
        assertThat(result(sheet(60, 60), sheet(60, 60), sheet(60, 60)).verdict())
                .isEqualTo(ReviewVerdict.PASS);
        assertThat(result(sheet(60, 60), sheet(60, 60), sheet(60, 59)).verdict())
                .isEqualTo(ReviewVerdict.FAIL);
    }

    @Test
    void twoSheetsAreTooFewHoweverGood() {
        var result = result(sheet(100, 100), sheet(100, 100));
        assertThat(result.verdict()).isEqualTo(ReviewVerdict.TOO_FEW);
        assertThat(result.mean()).isNull();
        assertThat(totals(result)).hasSize(2);
    }

    @Test
    void ofFiveTheHighestAndTheLowestAreDropped() {
        var result = result(sheet(0, 0), sheet(70, 70), sheet(80, 80), sheet(90, 90), sheet(100, 100));
        assertThat(result.sheets()).extracting(SheetTotal::dropped).containsExactly(true, false, false, false, true);
        assertThat(result.mean()).isEqualByComparingTo("80");
    }

    @Test
    void aSheetThatLeavesSomethingOutIsNoSheet() {
        assertThatThrownBy(() -> ReviewRules.total(TWO, new ScoreSheet(UUID.randomUUID(), Map.of("A", 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ReviewRules.isComplete(TWO, Map.of("A", 1, "B", 101))).isFalse();
        assertThat(ReviewRules.isComplete(TWO, Map.of("A", 1, "B", -1))).isFalse();
        assertThat(ReviewRules.isComplete(TWO, Map.of("A", 1, "B", 1, "C", 1))).isFalse();
    }

    @Test
    void weightsAddUpToAHundred() {
        assertThat(ReviewRules.isSound(TWO)).isTrue();
        assertThat(ReviewRules.isSound(List.of())).isFalse();
        assertThat(ReviewRules.isSound(List.of(criterion("A", 99)))).isFalse();
        assertThat(ReviewRules.isSound(List.of(criterion("A", 50), criterion("A", 50))))
                .isFalse();
        assertThat(ReviewRules.isSound(List.of(criterion("A", 100), criterion("B", 0))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(EntryStage.class)
    void everyStageHasASoundSet(EntryStage stage) {
        assertThat(ReviewRules.isSound(new ReviewCriteria().on(stage, LocalDate.of(2026, 1, 1))))
                .isTrue();
    }

    @Property
    void theOrderOfSheetsChangesNothing(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 100) Integer> points, @ForAll Random order) {
        var sheets = sheets(points);
        var shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, order);
        assertThat(ReviewRules.result(TWO, shuffled, TERMS)).isEqualTo(ReviewRules.result(TWO, sheets, TERMS));
    }

    @Property
    void theMeanLiesBetweenTheLowestAndTheHighest(
            @ForAll @Size(min = 3, max = 9) List<@IntRange(max = 100) Integer> points) {
        var result = ReviewRules.result(TWO, sheets(points), TERMS);
        assertThat(result.mean())
                .isBetween(
                        result.sheets().getFirst().total(),
                        result.sheets().getLast().total());
    }

    @Property
    void nothingIsDroppedBelowFiveSheetsAndTwoFromThereOn(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 100) Integer> points) {
        var dropped = ReviewRules.result(TWO, sheets(points), TERMS).sheets().stream()
                .filter(SheetTotal::dropped)
                .count();
        assertThat(dropped).isEqualTo(points.size() < 5 ? 0 : 2);
    }

    private static List<ScoreSheet> sheets(List<Integer> points) {
        var sheets = new ArrayList<ScoreSheet>();
        for (int i = 0; i < points.size(); i++) {
            sheets.add(new ScoreSheet(new UUID(0, i), Map.of("A", points.get(i), "B", 100 - points.get(i))));
        }
        return sheets;
    }

    private static ReviewResult result(ScoreSheet... sheets) {
        return ReviewRules.result(TWO, List.of(sheets), TERMS);
    }

    private static List<String> totals(ReviewResult result) {
        return result.sheets().stream().map(sheet -> sheet.total().toString()).toList();
    }

    private static ScoreSheet sheet(int a, int b) {
        return new ScoreSheet(UUID.randomUUID(), new HashMap<>(Map.of("A", a, "B", b)));
    }

    private static ReviewCriterion criterion(String code, int weight) {
        return new ReviewCriterion(code, weight, "条件", "Criterion");
    }
}
