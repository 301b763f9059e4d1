package org.seedbed.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PolicyTermKey;

/** The delivered graduation policies, each criterion just below, at and just above its threshold, and not known. */
class GraduationPresetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    grad-national-2018, ,                                                    UNKNOWN
                    grad-national-2018, QUALIFICATION=HIGH_TECH,                             PASS
                    grad-national-2018, QUALIFICATION=TECH_SME,                              UNKNOWN
                    grad-national-2018, FINANCING_TOTAL=4999999.99,                          UNKNOWN
                    grad-national-2018, FINANCING_TOTAL=5000000,                             UNKNOWN
                    grad-national-2018, FINANCING_TOTAL=5000000.01,                          PASS
                    grad-national-2018, REVENUE_TWO_YEARS=9999999.99,                        UNKNOWN
                    grad-national-2018, REVENUE_TWO_YEARS=10000000,                          UNKNOWN
                    grad-national-2018, REVENUE_TWO_YEARS=10000000.01,                       PASS
                    grad-national-2018, MERGED_OR_LISTED=false,                              UNKNOWN
                    grad-national-2018, MERGED_OR_LISTED=true,                               PASS
                    grad-deyang,        ,                                                    UNKNOWN
                    grad-deyang,        QUALIFICATION=HIGH_TECH,                             UNKNOWN
                    grad-deyang,        FINANCING_TOTAL=5000000.01,                          UNKNOWN
                    grad-deyang,        QUALIFICATION=HIGH_TECH FINANCING_TOTAL=5000000,     UNKNOWN
                    grad-deyang,        QUALIFICATION=HIGH_TECH FINANCING_TOTAL=5000000.01,  PASS
                    grad-deyang,        REVENUE_TWO_YEARS=10000000.01 MERGED_OR_LISTED=true, PASS
                    grad-deyang,        FINANCING_TOTAL=1 REVENUE_TWO_YEARS=1 MERGED_OR_LISTED=false, FAIL
                    grad-hr-success,    ,                                                    UNKNOWN
                    grad-hr-success,    COMPANY_KIND=TEAM STAY_MONTHS=2025-11-23 SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=15, FAIL
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-24 SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=15, UNKNOWN
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-24 LEFT_PARK=false SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=15, FAIL
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-23 SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=15, PASS
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-22 SERVICES_RECEIVED=26 FREE_SERVICES_RECEIVED=16, PASS
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-23 SERVICES_RECEIVED=24 FREE_SERVICES_RECEIVED=15, FAIL
                    grad-hr-success,    COMPANY_KIND=FIRM STAY_MONTHS=2025-11-23 SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=14, FAIL
                    grad-hr-success,    COMPANY_KIND=FIRM LEFT_PARK=true SERVICES_RECEIVED=25 FREE_SERVICES_RECEIVED=15, PASS
                    """)
    void comesOutAsItsDocumentSays(String code, String known, Verdict verdict) {
        assertThat(PolicyRules.judge(content(code), facts(known), List.of(), DAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Any one of four fails only once all four are known and none is met. */
    @Test
    void failsWhenNothingIsLeftToBeKnown() {
        var content = content("grad-national-2018");
        var facts = facts("FINANCING_TOTAL=5000000 REVENUE_TWO_YEARS=10000000 MERGED_OR_LISTED=false");
        // That a certificate is not registered does not say that there is none.
        assertThat(PolicyRules.judge(content, facts, List.of(), DAY).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCING_TOTAL, 5000000.01, SELF_REPORTED, UNKNOWN",
        "FINANCING_TOTAL, 5000000.01, EVIDENCED, PASS",
        "FINANCING_TOTAL, 5000000.01, VERIFIED, PASS",
        "REVENUE_TWO_YEARS, 10000000.01, SELF_REPORTED, UNKNOWN",
        "REVENUE_TWO_YEARS, 10000000.01, EVIDENCED, PASS",
        "MERGED_OR_LISTED, true, SELF_REPORTED, UNKNOWN",
        "MERGED_OR_LISTED, true, EVIDENCED, PASS"
    })
    void whatOnlyTheCompanySaysDoesNotCount(PolicyMetric metric, String value, EvidenceLevel level, Verdict verdict) {
        var facts = Map.of(metric, new Fact(List.of(value), Origin.FIGURES, null, level, null));
        assertThat(PolicyRules.judge(content("grad-national-2018"), facts, List.of(), DAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** The verdict follows the record: nothing of it stands in code. */
    @Test
    void aLowerThresholdInTheRecordLetsMorePass() {
        var content = content("grad-national-2018");
        var lower = new PolicyContent(
                content.criteria().stream()
                        .map(c -> c.metric() == PolicyMetric.FINANCING_TOTAL
                                ? new PolicyContent.PolicyCriterion(
                                        c.metric(),
                                        PolicyOperator.AT_LEAST,
                                        List.of("3000000"),
                                        c.severity(),
                                        null,
                                        false,
                                        c.evidence(),
                                        c.clause())
                                : c)
                        .toList(),
                content.minSatisfied(),
                content.terms(),
                null);
        var facts = facts("FINANCING_TOTAL=3000000");
        assertThat(PolicyRules.judge(content, facts, List.of(), DAY).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(PolicyRules.judge(lower, facts, List.of(), DAY).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void eachIsSoundNamesItsEvidenceAndLooksAheadSixMonths() {
        var presets = PresetLoader.read(new ObjectMapper().findAndRegisterModules()).stream()
                .filter(preset -> preset.kind() == PolicyKind.GRADUATION)
                .toList();
        assertThat(presets)
                .extracting(PresetLoader.Preset::code)
                .containsExactly("grad-national-2018", "grad-deyang", "grad-hr-success");
        for (var preset : presets) {
            var content = preset.versions().getFirst().content();
            ContentCheck.require(PolicyKind.GRADUATION, content, scheme -> false);
            assertThat(content.criteria())
                    .allSatisfy(c -> assertThat(c.evidence()).isNotBlank());
            assertThat(content.term(PolicyTermKey.GRADUATION_AHEAD_MONTHS))
                    .hasValueSatisfying(months -> assertThat(months).isEqualByComparingTo("6"));
        }
    }

    private static PolicyContent content(String code) {
        return PresetLoader.read(new ObjectMapper().findAndRegisterModules()).stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow()
                .versions()
                .getFirst()
                .content();
    }

    private static Map<PolicyMetric, Fact> facts(String known) {
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        if (known != null) {
            Arrays.stream(known.split(" ")).map(one -> one.split("=")).forEach(one -> {
                var metric = PolicyMetric.valueOf(one[0]);
                facts.put(metric, Fact.of(one[1], Origin.REGISTER));
            });
        }
        return facts;
    }
}
