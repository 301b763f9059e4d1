package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PolicyRecognition.Window;

/** Every criterion of every delivered set, case by case: {@code golden/readiness.md} says how to read the table. */
class ReadinessGoldenTest {

    /** What the registers always know. */
    private static final Set<ParkMetric> KNOWN = EnumSet.of(
            ParkMetric.GRADUATES,
            ParkMetric.WORKSTATIONS,
            ParkMetric.WORKSTATION_AREA_SHARE,
            ParkMetric.AGREEMENT_ENTITIES,
            ParkMetric.MENTORS,
            ParkMetric.SITE_USE_RATE,
            ParkMetric.ENTITIES,
            ParkMetric.LONGEST_STAY_MONTHS,
            ParkMetric.FIRMS);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/golden/readiness.csv", numLinesToSkip = 1, maxCharsPerColumn = 4096)
    void aCaseIsAsItsRowSays(
            String set, ParkMetric metric, String given, ReadinessVerdict verdict, BigDecimal figure, BigDecimal gap)
            throws IOException {
        var line =
                ReadinessJudge.lines(recognition(set), new ParkFigures(ParkSketch.of(given)), ParkSketch.DAY).stream()
                        .filter(l -> l.metric() == metric)
                        .findFirst()
                        .orElseThrow();
        assertThat(line.verdict()).as(given).isEqualTo(verdict);
        same(line.figures().getFirst().atLeast(), figure);
        same(line.figures().getFirst().gap(), gap);
    }

    private static void same(BigDecimal found, BigDecimal expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isEqualByComparingTo(expected);
        }
    }

    @Test
    void everyCriterionOfEveryDeliveredSetHasItsCases() throws IOException {
        var rows = rows();
        var missing = new TreeSet<String>();
        for (var policy : policies()) {
            var code = policy.get("code").asText();
            for (var criterion : recognition(code).criteria()) {
                for (var verdict : asked(criterion)) {
                    if (rows.stream()
                            .noneMatch(row -> row.startsWith(code + "," + criterion.metric() + ",")
                                    && row.contains("," + verdict + ","))) {
                        missing.add(code + " " + criterion.metric() + " " + verdict);
                    }
                }
                var met = rows.stream()
                        .filter(row -> row.startsWith(code + "," + criterion.metric() + ",")
                                && row.contains("," + ReadinessVerdict.MET + ","))
                        .count();
                if (met < 2 && criterion.operator() != PolicyOperator.IS && criterion.threshold() != null) {
                    missing.add(code + " " + criterion.metric() + " at and above");
                }
            }
        }
        assertThat(policies()).hasSize(8);
        assertThat(missing).isEmpty();
    }

    private static Set<ReadinessVerdict> asked(PolicyParkCriterion criterion) {
        if (criterion.threshold() == null) {
            return Set.of(ReadinessVerdict.UNKNOWN);
        }
        return KNOWN.contains(criterion.metric())
                ? Set.of(ReadinessVerdict.MISSING, ReadinessVerdict.MET)
                : Set.of(ReadinessVerdict.MISSING, ReadinessVerdict.MET, ReadinessVerdict.UNKNOWN);
    }

    private static List<String> rows() throws IOException {
        try (var file = ReadinessGoldenTest.class.getResourceAsStream("/golden/readiness.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.replaceAll("\\s*,\\s*", ","))
                    .toList();
        }
    }

    private static List<JsonNode> policies() throws IOException {
        try (var file = ReadinessGoldenTest.class.getResourceAsStream("/rules/policies.json")) {
            var found = new ArrayList<JsonNode>();
            new ObjectMapper().readTree(file).forEach(node -> {
                if (node.get("kind").asText().equals("RECOGNITION")) {
                    found.add(node);
                }
            });
            return found;
        }
    }

    static PolicyRecognition recognition(String code) throws IOException {
        var criteria = new ArrayList<PolicyParkCriterion>();
        for (var policy : policies()) {
            if (policy.get("code").asText().equals(code)) {
                policy.at("/versions/0/content/recognition/criteria").forEach(c -> criteria.add(criterion(c)));
            }
        }
        return new PolicyRecognition(criteria);
    }

    private static PolicyParkCriterion criterion(JsonNode node) {
        return new PolicyParkCriterion(
                ParkMetric.valueOf(node.get("metric").asText()),
                PolicyOperator.valueOf(node.get("operator").asText()),
                decimal(node.get("threshold")),
                decimal(node.get("countyThreshold")),
                decimal(node.get("hardshipFactor")),
                node.has("growthAbove") ? decimal(node.get("growthAbove")) : null,
                node.get("anyOf").isNull() ? null : node.get("anyOf").asText(),
                Window.valueOf(node.get("window").asText()),
                null,
                null);
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.isNull() ? null : new BigDecimal(node.asText());
    }
}
