package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.reporting.internal.readiness.ParkSketch.DAY;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PolicyRecognition.Window;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessLineView;
import org.seedbed.tenancy.Stage;

class ReadinessJudgeTest {

    private static final String COMPREHENSIVE = "recognition-most-2018-comprehensive";
    private static final WhatIf NOTHING = new WhatIf(Set.of(), Set.of(), 0, 0, Map.of());

    private static ReadinessLineView line(ParkRecords park, PolicyParkCriterion... criteria) {
        return ReadinessJudge.lines(new PolicyRecognition(List.of(criteria)), new ParkFigures(park), DAY)
                .getFirst();
    }

    private static PolicyParkCriterion atLeast(ParkMetric metric, String threshold, String group) {
        return new PolicyParkCriterion(
                metric,
                PolicyOperator.AT_LEAST,
                new BigDecimal(threshold),
                null,
                null,
                null,
                group,
                Window.POINT,
                null,
                null);
    }

    private static ReadinessVerdict over(String park, PolicyParkCriterion... criteria) {
        return ReadinessJudge.over(ReadinessJudge.lines(
                new PolicyRecognition(List.of(criteria)), new ParkFigures(ParkSketch.of(park)), DAY));
    }

    private static String verdict(ParkRecords park, String set, ParkMetric metric) throws IOException {
        return ReadinessJudge.lines(ReadinessGoldenTest.recognition(set), new ParkFigures(park), DAY).stream()
                .filter(l -> l.metric() == metric)
                .map(l -> l.verdict() + " " + l.figures().getFirst().gap())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDensityOf12150SquareMetres() throws IOException {
        var firms36 = ParkSketch.of("SELF_CONTROLLED_AREA=12150 incubatees=36");
        var firms37 = ParkSketch.of("SELF_CONTROLLED_AREA=12150 incubatees=37");
        assertThat(verdict(firms36, COMPREHENSIVE, ParkMetric.INCUBATEES_PER_THOUSAND))
                .isEqualTo("MISSING 1");
        assertThat(verdict(firms37, COMPREHENSIVE, ParkMetric.INCUBATEES_PER_THOUSAND))
                .isEqualTo("MET null");
        assertThat(verdict(firms37, COMPREHENSIVE, ParkMetric.INCUBATEES)).isEqualTo("MISSING 13");
    }

    @Test
    void aFigureIsCutOffAndNeverRoundedUpToItsThreshold() {
        var line = line(
                ParkSketch.of("SELF_CONTROLLED_AREA=12000.01 incubatees=36"),
                atLeast(ParkMetric.INCUBATEES_PER_THOUSAND, "3", null));
        assertThat(line.verdict()).isEqualTo(ReadinessVerdict.MISSING);
        assertThat(line.figures().getFirst().atLeast()).isEqualByComparingTo("2.9999");
    }

    @Test
    void measuredAgainstNothingIsNeitherNoneNorAll() {
        for (var metric : List.of(
                ParkMetric.FINANCED_SHARE,
                ParkMetric.MENTORS_PER_TEN,
                ParkMetric.SITE_USE_RATE,
                ParkMetric.SUCCESS_RATE,
                ParkMetric.ON_TIME_EXIT_RATE,
                ParkMetric.SAME_INDUSTRY_SHARE)) {
            var figure = line(ParkSketch.of("mentors=3"), atLeast(metric, "0.5", null))
                    .figures()
                    .getFirst();
            assertThat(figure.verdict()).as(metric.name()).isEqualTo(ReadinessVerdict.NOT_APPLICABLE);
            assertThat(figure.atLeast()).isNull();
            assertThat(figure.known()).isEqualTo(ReadinessKnown.NO_DENOMINATOR);
        }
        assertThat(over("mentors=3", atLeast(ParkMetric.SUCCESS_RATE, "0.5", null)))
                .isEqualTo(ReadinessVerdict.UNKNOWN);
    }

    @Test
    void ofAlternativesOneIsEnough() {
        var patents = atLeast(ParkMetric.PATENT_APPLICANT_SHARE, "0.5", "IP");
        var ip = atLeast(ParkMetric.VALID_IP_SHARE, "0.3", "IP");
        assertThat(over("incubatees=10 patents=4 ip=3", patents, ip)).isEqualTo(ReadinessVerdict.MET);
        assertThat(over("incubatees=10 patents=5 ip=0", patents, ip)).isEqualTo(ReadinessVerdict.MET);
        assertThat(over("incubatees=10 patents=4 ip=2", patents, ip)).isEqualTo(ReadinessVerdict.MISSING);
        assertThat(over("incubatees=10 patents=4 ip=2 silent=1", patents, ip)).isEqualTo(ReadinessVerdict.UNKNOWN);
        assertThat(over("incubatees=10 patents=4 ip=3", patents, ip, atLeast(ParkMetric.INCUBATEES, "11", null)))
                .isEqualTo(ReadinessVerdict.MISSING);
    }

    @Test
    void whatIsNotAskedStandsInNobodysWay() {
        var free = atLeast(ParkMetric.FREE_AREA_SHARE, "0.3", null);
        var count = atLeast(ParkMetric.INCUBATEES, "10", null);
        assertThat(over("GOVERNMENT_BUILT=0 incubatees=10", free, count)).isEqualTo(ReadinessVerdict.MET);
        assertThat(over("incubatees=10", free, count)).isEqualTo(ReadinessVerdict.UNKNOWN);
    }

    @Test
    void whatNobodyKnowsIsARangeAndIsDecidedWhereItCannotMatter() {
        var share = atLeast(ParkMetric.FINANCED_SHARE, "0.3", null);
        var figure = line(ParkSketch.of("incubatees=10 financed=2 silent=3"), share)
                .figures()
                .getFirst();
        assertThat(figure.verdict()).isEqualTo(ReadinessVerdict.UNKNOWN);
        assertThat(figure.atLeast()).isEqualByComparingTo("0.2");
        assertThat(figure.atMost()).isEqualByComparingTo("0.5");
        assertThat(figure.unknown()).isEqualTo(3);
        assertThat(line(ParkSketch.of("incubatees=10 financed=3 silent=3"), share)
                        .verdict())
                .isEqualTo(ReadinessVerdict.MET);
        assertThat(line(ParkSketch.of("incubatees=10 financed=0 silent=2"), share)
                        .verdict())
                .isEqualTo(ReadinessVerdict.MISSING);
    }

    @Test
    void everyOneOfTheLastThreeYearsHasToDo() {
        var each = new PolicyParkCriterion(
                ParkMetric.EVENTS,
                PolicyOperator.AT_LEAST,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                Window.EACH_OF_LAST_3_YEARS,
                null,
                null);
        assertThat(line(ParkSketch.of("EVENTS@2023=10 EVENTS@2024=10 EVENTS@2025=10"), each)
                        .verdict())
                .isEqualTo(ReadinessVerdict.MET);
        assertThat(line(ParkSketch.of("EVENTS@2023=9 EVENTS@2024=10 EVENTS@2025=10"), each)
                        .verdict())
                .isEqualTo(ReadinessVerdict.MISSING);
        var open = line(ParkSketch.of("EVENTS@2024=10 EVENTS@2025=10 EVENTS@2026=10"), each);
        assertThat(open.verdict()).isEqualTo(ReadinessVerdict.UNKNOWN);
        assertThat(open.figures().stream().map(f -> f.day().getYear())).containsExactly(2025, 2024, 2023);
    }

    @Test
    void laterRecordsAreNotSeenFromAnEarlierDay() {
        var park = ParkSketch.of("incubatees=3 STAFF_TOTAL=5 STAFF_TOTAL@2026-03-01=9");
        assertThat(ParkMetrics.of(ParkMetric.INCUBATEES, park, Slice.point(LocalDate.of(2025, 5, 31)))
                        .atLeast())
                .isEqualByComparingTo("0");
        assertThat(ParkMetrics.of(ParkMetric.STAFF, park, Slice.point(LocalDate.of(2026, 2, 28)))
                        .atLeast())
                .isEqualByComparingTo("5");
        assertThat(ParkMetrics.of(ParkMetric.STAFF, park, Slice.point(DAY)).atLeast())
                .isEqualByComparingTo("9");
    }

    @Test
    void aGraduationThatWasSetRightNeverWas() {
        var day = LocalDate.of(2026, 5, 1);
        var stages = List.of(
                new StageDays(Stage.INCUBATOR, LocalDate.of(2025, 1, 1), day, false),
                new StageDays(Stage.GRADUATED, day, day.plusDays(9), false),
                new StageDays(Stage.INCUBATOR, day.plusDays(9), null, true));
        var tenant = new Tenant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kinds.always(CompanyKind.FIRM),
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2025, 1, 1),
                null,
                null,
                false,
                stages,
                (q, s) -> Answer.UNKNOWN);
        var park = new ParkRecords(null, List.of(tenant), List.of(), List.of(), List.of(), null, Map.of(), List.of());
        assertThat(line(park, atLeast(ParkMetric.GRADUATES, "1", null)).verdict())
                .isEqualTo(ReadinessVerdict.MISSING);
        assertThat(line(park, atLeast(ParkMetric.INCUBATEES, "1", null)).verdict())
                .isEqualTo(ReadinessVerdict.MET);
    }

    @Test
    void whoIsDueAndNotOutIsNotInTime() {
        var due = LocalDate.of(2025, 5, 1);
        var exits = List.of(
                new Exit(UUID.randomUUID(), due, due, due, true, true),
                new Exit(UUID.randomUUID(), due, due, null, null, false),
                new Exit(UUID.randomUUID(), null, null, due, null, true));
        var park = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), exits, Map.of(), List.of());
        var figure = line(park, atLeast(ParkMetric.ON_TIME_EXIT_RATE, "0.95", null))
                .figures()
                .getFirst();
        assertThat(figure.numerator()).isEqualByComparingTo("1");
        assertThat(figure.denominator()).isEqualByComparingTo("2");
    }

    @Test
    void whatIsSupposedChangesTheAnswerAndNothingElse() {
        var park = ParkSketch.of("incubatees=3 SELF_CONTROLLED_AREA=1000 mentors=1");
        var ids = park.tenants().stream().map(Tenant::id).toList();
        var before = park.toString();
        var supposed = new WhatIf(
                        Set.of(ids.get(0)), Set.of(ids.get(1)), 4, 2, Map.of(ParkFactKey.EVENTS, BigDecimal.TEN))
                .of(park, DAY);
        assertThat(figure(supposed, ParkMetric.GRADUATES)).isEqualByComparingTo("1");
        assertThat(figure(supposed, ParkMetric.INCUBATEES)).isEqualByComparingTo("5");
        assertThat(figure(supposed, ParkMetric.MENTORS)).isEqualByComparingTo("3");
        assertThat(figure(supposed, ParkMetric.EVENTS)).isEqualByComparingTo("10");
        assertThat(park).hasToString(before);
        assertThat(figure(NOTHING.of(park, DAY), ParkMetric.INCUBATEES)).isEqualByComparingTo("3");
    }

    private static BigDecimal figure(ParkRecords park, ParkMetric metric) {
        return ParkMetrics.of(metric, park, Slice.point(DAY)).atLeast();
    }

    @Test
    void aFigureIsAsSureAsItsLeastSurePart() {
        var sure = ParkSketch.of("STAFF_PROFESSIONAL=8 STAFF_TOTAL=10");
        var facts = new java.util.ArrayList<>(sure.facts());
        facts.add(new ParkRecords.KnownFact(
                UUID.randomUUID(),
                ParkFactKey.STAFF_TOTAL,
                LocalDate.of(2026, 1, 1),
                BigDecimal.TEN,
                EvidenceLevel.SELF_REPORTED));
        var said = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), null, Map.of(), facts);
        var criterion = atLeast(ParkMetric.PROFESSIONAL_STAFF_SHARE, "0.8", null);
        assertThat(line(sure, criterion).figures().getFirst().level()).isEqualTo(EvidenceLevel.EVIDENCED);
        assertThat(line(said, criterion).figures().getFirst().level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
    }
}
