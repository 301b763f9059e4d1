package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.shared.problem.ProblemException;

class FactPartsTest {

    private static KnownFact fact(ParkFactKey key, int month, String value) {
        return new KnownFact(
                UUID.randomUUID(),
                key,
                LocalDate.of(2026, month, 1),
                new BigDecimal(value),
                EvidenceLevel.SELF_REPORTED);
    }

    private static void refused(List<KnownFact> before, KnownFact told) {
        assertThatThrownBy(() -> FactParts.require(before, told))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ReadinessErrors.PART_ABOVE_WHOLE));
    }

    @Test
    void aWholeHoldsThePartsOfLaterDaysToo() {
        var before = List.of(fact(ParkFactKey.STAFF_TOTAL, 1, "100"), fact(ParkFactKey.STAFF_PROFESSIONAL, 3, "50"));
        refused(before, fact(ParkFactKey.STAFF_TOTAL, 2, "40"));
        refused(before, fact(ParkFactKey.STAFF_TOTAL, 3, "49"));
        assertThatCode(() -> FactParts.require(before, fact(ParkFactKey.STAFF_TOTAL, 2, "50")))
                .doesNotThrowAnyException();
        refused(before, fact(ParkFactKey.STAFF_FULL_TIME, 2, "101"));
    }

    @Test
    void whatIsToldAnewBeforeThePartEndsItsReach() {
        var before = List.of(
                fact(ParkFactKey.STAFF_TOTAL, 1, "100"),
                fact(ParkFactKey.STAFF_TOTAL, 3, "80"),
                fact(ParkFactKey.STAFF_PROFESSIONAL, 3, "50"));
        assertThatCode(() -> FactParts.require(before, fact(ParkFactKey.STAFF_TOTAL, 2, "40")))
                .doesNotThrowAnyException();
        refused(before, fact(ParkFactKey.STAFF_PROFESSIONAL, 2, "101"));
    }

    @Test
    void aPartReachesToALaterSmallerWhole() {
        var before = List.of(fact(ParkFactKey.STAFF_TOTAL, 1, "100"), fact(ParkFactKey.STAFF_TOTAL, 4, "40"));
        refused(before, fact(ParkFactKey.STAFF_FULL_TIME, 2, "50"));
    }

    @Test
    void morePartsThanTheWholeAreNoAnswer() {
        var facts = List.of(fact(ParkFactKey.STAFF_TOTAL, 1, "4"), fact(ParkFactKey.STAFF_PROFESSIONAL, 1, "5"));
        var park = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), null, Map.of(), facts);
        var day = Slice.point(ParkSketch.DAY);
        assertThat(ParkMetrics.of(ParkMetric.PROFESSIONAL_STAFF_SHARE, park, day)
                        .known())
                .isEqualTo(ReadinessKnown.UNKNOWN);
        assertThat(ParkMetrics.of(ParkMetric.RETURNEE_SHARE, ParkSketch.of("firms=2 RETURNEE_FIRMS=3"), day)
                        .known())
                .isEqualTo(ReadinessKnown.UNKNOWN);
    }
}
