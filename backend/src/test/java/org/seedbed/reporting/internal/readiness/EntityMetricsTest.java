package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.reporting.internal.readiness.ParkSketch.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition.Window;
import org.seedbed.reporting.internal.readiness.Kinds.Former;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.tenancy.Stage;

class EntityMetricsTest {

    private static final UUID COMPANY = UUID.randomUUID();

    private static Tenant stay(Kinds kinds, LocalDate founded, String from, String to, Stage stage) {
        return new Tenant(
                UUID.randomUUID(),
                COMPANY,
                kinds,
                founded,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                List.of(new StageDays(stage, LocalDate.parse(from), null, false)),
                (question, slice) -> Answer.of(true, EvidenceLevel.EVIDENCED));
    }

    private static Tenant firm(String founded, String from, String to, Stage stage) {
        return stay(Kinds.always(CompanyKind.FIRM), founded == null ? null : LocalDate.parse(founded), from, to, stage);
    }

    private static ParkRecords park(Tenant... tenants) {
        return new ParkRecords(null, List.of(tenants), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    private static Measured on(ParkMetric metric, ParkRecords park, LocalDate day) {
        return ParkMetrics.of(metric, park, Slice.point(day));
    }

    private static Measured year(ParkMetric metric, ParkRecords park, LocalDate asked) {
        return ParkMetrics.of(metric, park, Slice.of(Window.YEAR, asked).getFirst());
    }

    @Test
    void peopleInPostAreAsSureAsWhoCountedThem() {
        var stay = firm("2024-01-01", "2025-01-01", null, Stage.INCUBATOR);
        var heads = List.of(
                new Heads(LocalDate.of(2025, 6, 30), 12, EvidenceLevel.EVIDENCED),
                new Heads(LocalDate.of(2026, 6, 30), 14, EvidenceLevel.SELF_REPORTED));
        var park = new ParkRecords(
                null, List.of(stay), List.of(), List.of(), List.of(), List.of(), Map.of(COMPANY, heads), List.of());
        assertThat(on(ParkMetric.JOBS, park, DAY).level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(on(ParkMetric.JOBS, park, DAY).atLeast()).isEqualByComparingTo("14");
        assertThat(on(ParkMetric.JOBS, park, LocalDate.of(2026, 6, 29)).level()).isEqualTo(EvidenceLevel.EVIDENCED);
    }

    @Test
    void aFirmWasATeamBeforeItWasOne() {
        var changed = new Kinds(CompanyKind.FIRM, List.of(new Former(CompanyKind.TEAM, LocalDate.of(2026, 6, 1))));
        var known = park(stay(changed, LocalDate.of(2026, 6, 1), "2025-03-01", null, Stage.INCUBATOR));
        var founded = park(firm("2026-06-01", "2025-03-01", null, Stage.INCUBATOR));
        for (var park : List.of(known, founded)) {
            for (var metric : List.of(ParkMetric.INCUBATEES, ParkMetric.FIRMS)) {
                assertThat(on(metric, park, LocalDate.of(2026, 5, 31)).atMost())
                        .as(metric.name())
                        .isEqualByComparingTo("0");
                assertThat(on(metric, park, LocalDate.of(2026, 6, 1)).atLeast()).isEqualByComparingTo("1");
            }
            assertThat(year(ParkMetric.INCUBATEES, park, DAY).atMost()).isEqualByComparingTo("0");
        }
    }

    @Test
    void ofSeveralChangesTheOneThatHeldOnTheDayCounts() {
        var kinds = new Kinds(
                CompanyKind.FIRM,
                List.of(
                        new Former(CompanyKind.SOLE_TRADER, LocalDate.of(2026, 6, 1)),
                        new Former(CompanyKind.TEAM, LocalDate.of(2025, 6, 1))));
        assertThat(kinds.on(LocalDate.of(2025, 5, 31), null)).isEqualTo(CompanyKind.TEAM);
        assertThat(kinds.on(LocalDate.of(2025, 6, 1), null)).isEqualTo(CompanyKind.SOLE_TRADER);
        assertThat(kinds.on(LocalDate.of(2026, 6, 1), null)).isEqualTo(CompanyKind.FIRM);
    }

    @Test
    void aCompanyThatCameTwiceIsOne() {
        var first = firm("2025-02-01", "2025-02-10", "2025-03-31", Stage.GRADUATED);
        var second = firm("2025-02-01", "2025-06-01", null, Stage.GRADUATED);
        var park = park(first, second);
        for (var metric : List.of(ParkMetric.NEW_FIRMS, ParkMetric.FINANCED)) {
            var measured = year(metric, park, DAY);
            assertThat(measured.atLeast()).as(metric.name()).isEqualByComparingTo("1");
            assertThat(measured.pieces().getFirst().id()).isEqualTo(second.id());
        }
        assertThat(on(ParkMetric.GRADUATES, park, DAY).atLeast()).isEqualByComparingTo("1");
    }

    private static ParkRecords leaving(LocalDate due, LocalDate until, LocalDate closed, Boolean onTime) {
        var exits = List.of(new Exit(UUID.randomUUID(), due, until, closed, onTime, false));
        return new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), exits, Map.of(), List.of());
    }

    @Test
    void whoLeavesInTheDaysOfGraceIsInTime() {
        var due = LocalDate.of(2025, 12, 30);
        var park = leaving(due, due.plusDays(5), LocalDate.of(2026, 1, 2), true);
        assertThat(year(ParkMetric.ON_TIME_EXIT_RATE, park, DAY).atLeast()).isEqualByComparingTo("1");
        var open = leaving(due, due.plusDays(5), null, null);
        var inGrace = on(ParkMetric.ON_TIME_EXIT_RATE, open, LocalDate.of(2026, 1, 4));
        assertThat(inGrace.verdict(PolicyOperator.AT_LEAST, new BigDecimal("0.95")))
                .isEqualTo(ReadinessVerdict.UNKNOWN);
        assertThat(inGrace.unknowns()).isEqualTo(1);
        assertThat(on(ParkMetric.ON_TIME_EXIT_RATE, open, LocalDate.of(2026, 1, 5))
                        .atMost())
                .as("2026-01-04 was the last day of grace")
                .isEqualByComparingTo("0");
        assertThat(on(ParkMetric.ON_TIME_EXIT_RATE, park, LocalDate.of(2026, 1, 1))
                        .unknowns())
                .as("what came later is not known yet")
                .isEqualTo(1);
    }

    @Test
    void sharesOfWhomNobodyKnowsToBeAnIncubateeAreARange() {
        var park = ParkSketch.of("incubatees=9 financed=9 mentors=1 undated=1");
        var financed = on(ParkMetric.FINANCED_SHARE, park, DAY);
        assertThat(financed.atLeast()).isEqualByComparingTo("0.9");
        assertThat(financed.atMost()).isEqualByComparingTo("1");
        var mentors = on(ParkMetric.MENTORS_PER_TEN, park, DAY);
        assertThat(mentors.atLeast()).isEqualByComparingTo("1");
        assertThat(mentors.atMost()).isEqualByComparingTo("1.1111");
        assertThat(on(ParkMetric.MENTORS_PER_TEN, ParkSketch.of("mentors=1 undated=1"), DAY)
                        .known())
                .isEqualTo(ReadinessKnown.UNKNOWN);
        assertThat(on(ParkMetric.INCUBATEES, park(firm(null, "2015-01-01", null, Stage.GRADUATED)), DAY)
                        .atMost())
                .as("graduated, whenever it was founded")
                .isEqualByComparingTo("0");
    }

    @Test
    void operatingIsAsSureAsTheWordThatSaysSinceWhen() {
        var facts = new ArrayList<KnownFact>();
        facts.add(operating("2010-01-01", "1", EvidenceLevel.SELF_REPORTED));
        facts.add(operating("2025-01-01", "1", EvidenceLevel.VERIFIED));
        var park = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), null, Map.of(), facts);
        var measured = on(ParkMetric.OPERATING_MONTHS, park, DAY);
        assertThat(measured.atLeast()).isEqualByComparingTo("202");
        assertThat(measured.level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        facts.add(operating("2024-01-01", "0", EvidenceLevel.EVIDENCED));
        var again = on(ParkMetric.OPERATING_MONTHS, park, DAY);
        assertThat(again.atLeast()).isEqualByComparingTo("22");
        assertThat(again.level()).isEqualTo(EvidenceLevel.VERIFIED);
    }

    private static KnownFact operating(String asOf, String value, EvidenceLevel level) {
        return new KnownFact(
                UUID.randomUUID(), ParkFactKey.OPERATING, LocalDate.parse(asOf), new BigDecimal(value), level);
    }
}
