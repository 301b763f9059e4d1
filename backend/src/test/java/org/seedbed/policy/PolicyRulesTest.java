package org.seedbed.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.policy.Judgement.Verdict.FAIL;
import static org.seedbed.policy.Judgement.Verdict.PASS;
import static org.seedbed.policy.Judgement.Verdict.UNKNOWN;
import static org.seedbed.policy.Judgement.Verdict.WAIVED;
import static org.seedbed.policy.PolicyMetric.AGE_MONTHS;
import static org.seedbed.policy.PolicyMetric.COMPANY_KIND;
import static org.seedbed.policy.PolicyMetric.INDUSTRY;
import static org.seedbed.policy.PolicyMetric.QUALIFICATION;
import static org.seedbed.policy.PolicyMetric.REGISTERED_CAPITAL;
import static org.seedbed.policy.PolicyMetric.REGISTERED_IN_PARK;
import static org.seedbed.policy.PolicyMetric.STAY_MONTHS;
import static org.seedbed.policy.PolicySeverity.MUST;
import static org.seedbed.policy.PolicySeverity.ONE_OF_SEVERAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Judgement.Waiver;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyContent.PolicyRelief;

/** Judging is pure: what is known, what is asked and the day decide, and nothing else. */
class PolicyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        // founded   , entered on  , 24 months at most
        "2024-11-22 , 2026-11-22 , PASS",
        "2024-11-21 , 2026-11-22 , FAIL",
        "2024-02-29 , 2026-02-28 , PASS",
        "2024-02-29 , 2026-03-01 , FAIL",
        "2024-08-31 , 2026-08-31 , PASS",
    })
    void twentyFourMonthsAreFullOnTheDayOfTheSameNumber(LocalDate founded, LocalDate entered, Verdict expected) {
        var facts = Map.of(AGE_MONTHS, fact(founded), STAY_MONTHS, fact(entered));
        var line = only(judge(criterion(AGE_MONTHS, PolicyOperator.AT_MOST, "24"), facts));
        assertThat(line.verdict()).isEqualTo(expected);
        assertThat(line.measuredOn()).isEqualTo(entered);
        assertThat(line.boundary()).isEqualTo(founded.plusMonths(24));
    }

    @Test
    void aStayOfLessThanFortyEightMonthsEndsOnTheDayTheyAreFull() {
        var asked = criterion(STAY_MONTHS, PolicyOperator.LESS_THAN, "48");
        assertThat(only(judge(asked, Map.of(STAY_MONTHS, fact(DAY.minusMonths(48)))))
                        .verdict())
                .isEqualTo(FAIL);
        assertThat(only(judge(
                                asked,
                                Map.of(STAY_MONTHS, fact(DAY.minusMonths(48).plusDays(1)))))
                        .verdict())
                .isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        // what papers show, its level, what is claimed besides, more than 5 000 000 asked
        "5000000   , EVIDENCED    ,           , FAIL",
        "5000000.01, EVIDENCED    ,           , PASS",
        "5000000.01, VERIFIED     ,           , PASS",
        "5000000.01,              ,           , PASS",
        "9000000   , SELF_REPORTED,           , UNKNOWN",
        "1         , SELF_REPORTED,           , UNKNOWN",
        "4000000   , EVIDENCED    , 4500000   , FAIL",
        "4000000   , EVIDENCED    , 5000000.01, UNKNOWN",
        "6000000   , VERIFIED     , 7000000   , PASS",
    })
    void aWordIsShownAndJudgesNothing(String value, EvidenceLevel level, String claimed, Verdict expected) {
        var asked = criterion(PolicyMetric.FINANCING_TOTAL, PolicyOperator.MORE_THAN, "5000000");
        var fact = new Fact(List.of(value), Fact.Origin.FIGURES, DAY, level, claimed);
        var line = only(judge(asked, Map.of(PolicyMetric.FINANCING_TOTAL, fact)));
        assertThat(line.verdict()).isEqualTo(expected);
        assertThat(line.values()).containsExactly(value);
        assertThat(line.level()).isEqualTo(level);
        assertThat(line.claimed()).isEqualTo(claimed);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST , 5000000, PASS",
        "AT_LEAST , 4999999, UNKNOWN",
        "MORE_THAN, 5000000, UNKNOWN",
        "AT_MOST  , 5000000, UNKNOWN",
        "AT_MOST  , 5000001, FAIL",
        "LESS_THAN, 1      , UNKNOWN",
        "LESS_THAN, 5000000, FAIL",
    })
    void whatIsKnownAtLeastSettlesOnlyWhatMoreWouldNotChange(PolicyOperator operator, String value, Verdict expected) {
        var asked = criterion(PolicyMetric.FINANCING_TOTAL, operator, "5000000");
        var fact = new Fact(List.of(value), Fact.Origin.FIGURES, DAY, EvidenceLevel.EVIDENCED, null).atLeast();
        assertThat(only(judge(asked, Map.of(PolicyMetric.FINANCING_TOTAL, fact)))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void reliefIsForTheIndustriesNamedAndForNobodyUnknown() {
        var relief = new PolicyRelief(List.of("C27", "A"), "60");
        var asked = new PolicyCriterion(
                STAY_MONTHS, PolicyOperator.LESS_THAN, List.of("48"), MUST, relief, false, null, null);
        var stay = fact(DAY.minusMonths(50));
        assertThat(only(judge(asked, Map.of(STAY_MONTHS, stay, INDUSTRY, fact("C2710"))))
                        .thresholds())
                .containsExactly("60");
        assertThat(judge(asked, Map.of(STAY_MONTHS, stay, INDUSTRY, fact("C2710")))
                        .verdict())
                .isEqualTo(PASS);
        assertThat(judge(asked, Map.of(STAY_MONTHS, stay, INDUSTRY, fact("C3911")))
                        .verdict())
                .isEqualTo(FAIL);
        assertThat(judge(asked, Map.of(STAY_MONTHS, stay)).verdict()).isEqualTo(FAIL);
    }

    @Test
    void aCertificateNobodyRegisteredIsUnknownAndNotMissing() {
        var asked = criterion(QUALIFICATION, PolicyOperator.ONE_OF, "TECH_SME");
        assertThat(judge(asked, Map.of()).verdict()).isEqualTo(UNKNOWN);
        assertThat(judge(asked, Map.of(QUALIFICATION, fact("AWARD"))).verdict()).isEqualTo(UNKNOWN);
        assertThat(judge(asked, Map.of(QUALIFICATION, fact("TECH_SME"))).verdict())
                .isEqualTo(PASS);
    }

    @Test
    void aWaiverNeedsAReasonAndACriterionThatMayBeWaived() {
        var waivable = new PolicyCriterion(
                REGISTERED_CAPITAL, PolicyOperator.AT_MOST, List.of("100"), MUST, null, true, null, null);
        var strict = criterion(REGISTERED_CAPITAL, PolicyOperator.AT_MOST, "100");
        var facts = Map.of(REGISTERED_CAPITAL, fact("200"));
        var given = List.of(new Waiver(0, "上级文件另有规定", "审批员（示例）"));
        var waived = PolicyRules.judge(content(null, waivable), facts, given, DAY);
        assertThat(waived.verdict()).isEqualTo(PASS);
        assertThat(only(waived).verdict()).isEqualTo(WAIVED);
        assertThat(only(waived).waiverReason()).isEqualTo("上级文件另有规定");
        assertThat(only(waived).waivedBy()).isEqualTo("审批员（示例）");
        assertThat(PolicyRules.judge(content(null, strict), facts, given, DAY).verdict())
                .isEqualTo(FAIL);
        var silent = List.of(new Waiver(0, " ", "审批员（示例）"));
        assertThat(PolicyRules.judge(content(null, waivable), facts, silent, DAY)
                        .verdict())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @CsvSource({"1, PASS", "2, UNKNOWN", "3, FAIL"})
    void ofSeveralAsManyAsAskedAreNeeded(int needed, Verdict expected) {
        var content = content(
                needed,
                several(COMPANY_KIND, PolicyOperator.ONE_OF, "FIRM"),
                several(REGISTERED_IN_PARK, PolicyOperator.IS, "true"),
                several(REGISTERED_CAPITAL, PolicyOperator.AT_MOST, "100"));
        var facts = Map.of(COMPANY_KIND, fact("FIRM"), REGISTERED_CAPITAL, fact("200"));
        assertThat(PolicyRules.judge(content, facts, List.of(), DAY).verdict()).isEqualTo(expected);
    }

    @Test
    void aPolicyThatAsksNothingPassesNobody() {
        assertThat(PolicyRules.judge(PolicyContent.blank(), Map.of(), List.of(), DAY)
                        .verdict())
                .isEqualTo(UNKNOWN);
    }

    @Property
    void unknownNeverPasses(@ForAll("criteria") List<PolicyCriterion> criteria) {
        var judgement = PolicyRules.judge(sound(criteria), Map.of(), List.of(), DAY);
        assertThat(judgement.verdict()).isEqualTo(UNKNOWN);
        assertThat(judgement.lines()).allMatch(line -> line.verdict() == UNKNOWN);
    }

    @Property
    void knowingLessNeverTurnsIntoAPass(
            @ForAll("criteria") List<PolicyCriterion> criteria, @ForAll("facts") Map<PolicyMetric, Fact> facts) {
        for (var forgotten : facts.keySet()) {
            var less = new HashMap<>(facts);
            less.remove(forgotten);
            // Who entered when is part of measuring the age, and the industry of a relief: other questions, not less
            // known.
            if (forgotten != STAY_MONTHS && forgotten != INDUSTRY) {
                var all = PolicyRules.judge(sound(criteria), facts, List.of(), DAY)
                        .verdict();
                var some =
                        PolicyRules.judge(sound(criteria), less, List.of(), DAY).verdict();
                assertThat(some == PASS && all != PASS).isFalse();
            }
        }
    }

    @Property
    void theOrderOfCriteriaChangesNoVerdict(
            @ForAll("criteria") List<PolicyCriterion> criteria,
            @ForAll("facts") Map<PolicyMetric, Fact> facts,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(criteria);
        Collections.shuffle(shuffled, random);
        assertThat(PolicyRules.judge(sound(shuffled), facts, List.of(), DAY).verdict())
                .isEqualTo(PolicyRules.judge(sound(criteria), facts, List.of(), DAY)
                        .verdict());
    }

    @Property
    void aLooserLimitRefusesNobodyItLetPassBefore(
            @ForAll @LongRange(min = 0, max = 5_000) long capital,
            @ForAll @IntRange(min = 0, max = 5_000) int limit,
            @ForAll @IntRange(min = 0, max = 1_000) int more) {
        var facts = Map.of(REGISTERED_CAPITAL, fact(capital));
        var strict = judge(criterion(REGISTERED_CAPITAL, PolicyOperator.AT_MOST, "" + limit), facts);
        var loose = judge(criterion(REGISTERED_CAPITAL, PolicyOperator.AT_MOST, "" + (limit + more)), facts);
        assertThat(strict.verdict() == PASS && loose.verdict() != PASS).isFalse();
        assertThat(strict.verdict() == PASS).isEqualTo(capital <= limit);
    }

    @Property
    void moreMonthsLetNobodyFailWhoWasYoungEnough(
            @ForAll @IntRange(min = 0, max = 3_000) int daysOld, @ForAll @IntRange(min = 1, max = 60) int months) {
        var facts = Map.of(AGE_MONTHS, fact(DAY.minusDays(daysOld)));
        var strict = judge(criterion(AGE_MONTHS, PolicyOperator.AT_MOST, "" + months), facts);
        var loose = judge(criterion(AGE_MONTHS, PolicyOperator.AT_MOST, "" + (months + 1)), facts);
        var opposite = judge(criterion(AGE_MONTHS, PolicyOperator.MORE_THAN, "" + months), facts);
        assertThat(strict.verdict() == PASS && loose.verdict() != PASS).isFalse();
        assertThat(opposite.verdict()).isEqualTo(strict.verdict() == PASS ? FAIL : PASS);
    }

    @Provide
    Arbitrary<List<PolicyCriterion>> criteria() {
        return Arbitraries.of(
                        criterion(AGE_MONTHS, PolicyOperator.AT_MOST, "24"),
                        criterion(STAY_MONTHS, PolicyOperator.LESS_THAN, "48"),
                        criterion(REGISTERED_CAPITAL, PolicyOperator.AT_LEAST, "100"),
                        criterion(COMPANY_KIND, PolicyOperator.NONE_OF, "TEAM"),
                        several(QUALIFICATION, PolicyOperator.ONE_OF, "TECH_SME"),
                        several(REGISTERED_IN_PARK, PolicyOperator.IS, "true"),
                        several(INDUSTRY, PolicyOperator.NONE_OF, "H"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Map<PolicyMetric, Fact>> facts() {
        var values = Map.of(
                AGE_MONTHS, List.of("2020-01-01", "2026-01-01"),
                STAY_MONTHS, List.of("2020-02-01", "2026-02-01"),
                REGISTERED_CAPITAL, List.of("1", "100", "1000"),
                COMPANY_KIND, List.of("FIRM", "TEAM"),
                QUALIFICATION, List.of("TECH_SME", "AWARD"),
                REGISTERED_IN_PARK, List.of("true", "false"),
                INDUSTRY, List.of("H62", "I651"));
        return Combinators.combine(
                        Arbitraries.of(values.keySet()).set(),
                        Arbitraries.integers().between(0, 5))
                .as((known, pick) -> {
                    var facts = new HashMap<PolicyMetric, Fact>();
                    known.forEach(m -> facts.put(
                            m, fact(values.get(m).get(pick % values.get(m).size()))));
                    return facts;
                });
    }

    private static PolicyContent sound(List<PolicyCriterion> criteria) {
        return new PolicyContent(
                criteria, criteria.stream().anyMatch(c -> c.severity() == ONE_OF_SEVERAL) ? 1 : null, List.of(), null);
    }

    private static Judgement judge(PolicyCriterion criterion, Map<PolicyMetric, Fact> facts) {
        return PolicyRules.judge(content(null, criterion), facts, List.of(), DAY);
    }

    private static PolicyLine only(Judgement judgement) {
        assertThat(judgement.lines()).hasSize(1);
        return judgement.lines().getFirst();
    }

    private static PolicyContent content(Integer minSatisfied, PolicyCriterion... criteria) {
        return new PolicyContent(List.of(criteria), minSatisfied, List.of(), null);
    }

    private static PolicyCriterion criterion(PolicyMetric metric, PolicyOperator operator, String value) {
        return new PolicyCriterion(metric, operator, List.of(value), MUST, null, false, null, null);
    }

    private static PolicyCriterion several(PolicyMetric metric, PolicyOperator operator, String value) {
        return new PolicyCriterion(metric, operator, List.of(value), ONE_OF_SEVERAL, null, false, null, null);
    }

    private static Fact fact(Object value) {
        return Fact.of(value, Fact.Origin.REGISTER);
    }
}
