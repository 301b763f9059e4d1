package org.seedbed.tenancy.internal.graduation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PolicySeverity;

class DistanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    4999999.99, MORE_THAN, 0.9999, 0.01
                    5000000,    MORE_THAN, 0.9999, 0
                    2500000,    MORE_THAN, 0.5000, 2500000
                    0,          MORE_THAN, 0.0000, 5000000
                    2500000,    AT_LEAST,  0.5000, 2500000
                    """)
    void whatGrowsTowardsItsThresholdIsReachedInParts(
            String value, PolicyOperator operator, BigDecimal share, BigDecimal gap) {
        var line = judged(
                        List.of(criterion(
                                PolicyMetric.FINANCING_TOTAL, operator, "5000000", PolicySeverity.ONE_OF_SEVERAL)),
                        1,
                        Map.of(PolicyMetric.FINANCING_TOTAL, value))
                .getFirst();
        assertThat(Distance.share(line)).isEqualByComparingTo(share);
        assertThat(Distance.gap(line)).isEqualByComparingTo(gap);
    }

    @Test
    void whatIsMetIsWholeAndHasNoGap() {
        var line = judged(four(), 1, Map.of(PolicyMetric.FINANCING_TOTAL, "5000000.01"))
                .get(1);
        assertThat(Distance.share(line)).isEqualByComparingTo("1");
        assertThat(Distance.gap(line)).isNull();
    }

    @Test
    void monthsAreReachedInPartsToo() {
        var line = judged(
                        List.of(criterion(
                                PolicyMetric.STAY_MONTHS,
                                PolicyOperator.AT_LEAST,
                                "12",
                                PolicySeverity.ONE_OF_SEVERAL)),
                        1,
                        Map.of(PolicyMetric.STAY_MONTHS, "2025-12-30"))
                .getFirst();
        assertThat(Distance.share(line)).isEqualByComparingTo("0.5");
        assertThat(Distance.gap(line)).isEqualByComparingTo("6");
    }

    @Test
    void whatIsNotKnownHasNoShareAndIsAWholeStepAway() {
        var lines = judged(four(), 1, Map.of());
        assertThat(Distance.share(lines.getFirst())).isNull();
        assertThat(Distance.of(lines, 1)).isEqualTo(new Distance(0, 1, new BigDecimal("1.0000")));
    }

    /** Shown, but no nearer: what papers show of a sum counts, the company's own word does not. */
    @Test
    void theCompanysOwnWordIsShownAndCountsForNothing() {
        var own = Map.of(
                PolicyMetric.FINANCING_TOTAL,
                new Fact(List.of("4000000"), Origin.FIGURES, null, EvidenceLevel.SELF_REPORTED, null));
        var lines = PolicyRules.judge(new PolicyContent(four(), 1, List.of(), null), own, List.of(), DAY)
                .lines();
        assertThat(Distance.share(lines.get(1))).isEqualByComparingTo("0.8");
        assertThat(Distance.of(lines, 1).left()).isEqualByComparingTo("1");
        var partly = Map.of(
                PolicyMetric.FINANCING_TOTAL,
                new Fact(List.of("4000000"), Origin.FIGURES, null, EvidenceLevel.EVIDENCED, "5200000"));
        lines = PolicyRules.judge(new PolicyContent(four(), 1, List.of(), null), partly, List.of(), DAY)
                .lines();
        assertThat(Distance.of(lines, 1).left()).isEqualByComparingTo("0.2");
    }

    @Test
    void theNearestOfTheOthersCountUntilEnoughAreMet() {
        var facts = Map.of(
                PolicyMetric.FINANCING_TOTAL, "4000000",
                PolicyMetric.REVENUE_TWO_YEARS, "9000000",
                PolicyMetric.MERGED_OR_LISTED, "false");
        assertThat(Distance.of(judged(four(), 1, facts), 1).left()).isEqualByComparingTo("0.1");
        assertThat(Distance.of(judged(four(), 2, facts), 2).left()).isEqualByComparingTo("0.3");
        assertThat(Distance.of(judged(four(), 3, facts), 3)).isEqualTo(new Distance(0, 3, new BigDecimal("1.3000")));
        var one = new EnumMap<>(facts);
        one.put(PolicyMetric.QUALIFICATION, "HIGH_TECH");
        assertThat(Distance.of(judged(four(), 2, one), 2)).isEqualTo(new Distance(1, 2, new BigDecimal("0.1000")));
        assertThat(Distance.of(judged(four(), 1, one), 1)).isEqualTo(new Distance(1, 1, new BigDecimal("0.0000")));
    }

    @Test
    void eachThatMustBeMetCountsBesides() {
        var criteria = List.of(
                criterion(PolicyMetric.COMPANY_KIND, PolicyOperator.ONE_OF, "FIRM", PolicySeverity.MUST),
                criterion(PolicyMetric.STAFF, PolicyOperator.AT_LEAST, "10", PolicySeverity.MUST),
                criterion(
                        PolicyMetric.FINANCING_TOTAL,
                        PolicyOperator.MORE_THAN,
                        "5000000",
                        PolicySeverity.ONE_OF_SEVERAL));
        var facts = Map.of(
                PolicyMetric.COMPANY_KIND, "FIRM", PolicyMetric.STAFF, "8", PolicyMetric.FINANCING_TOTAL, "2500000");
        assertThat(Distance.of(judged(criteria, 1, facts), 1)).isEqualTo(new Distance(1, 3, new BigDecimal("0.7000")));
    }

    private static List<PolicyCriterion> four() {
        return List.of(
                criterion(
                        PolicyMetric.QUALIFICATION, PolicyOperator.ONE_OF, "HIGH_TECH", PolicySeverity.ONE_OF_SEVERAL),
                criterion(
                        PolicyMetric.FINANCING_TOTAL,
                        PolicyOperator.MORE_THAN,
                        "5000000",
                        PolicySeverity.ONE_OF_SEVERAL),
                criterion(
                        PolicyMetric.REVENUE_TWO_YEARS,
                        PolicyOperator.MORE_THAN,
                        "10000000",
                        PolicySeverity.ONE_OF_SEVERAL),
                criterion(PolicyMetric.MERGED_OR_LISTED, PolicyOperator.IS, "true", PolicySeverity.ONE_OF_SEVERAL));
    }

    private static PolicyCriterion criterion(
            PolicyMetric metric, PolicyOperator operator, String value, PolicySeverity severity) {
        return new PolicyCriterion(metric, operator, List.of(value), severity, null, false, null, null);
    }

    private static List<PolicyLine> judged(
            List<PolicyCriterion> criteria, int needed, Map<PolicyMetric, String> values) {
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        values.forEach((metric, value) -> facts.put(metric, Fact.of(value, Origin.REGISTER)));
        return PolicyRules.judge(new PolicyContent(criteria, needed, List.of(), null), facts, List.of(), DAY)
                .lines();
    }
}
