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
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PolicyRecognition.Window;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessLineView;

/** What lowers a threshold is itself known, said, or not known. */
class ReliefTest {

    private final List<KnownFact> facts = new ArrayList<>();

    private void fact(ParkFactKey key, String value, EvidenceLevel level) {
        facts.add(new KnownFact(UUID.randomUUID(), key, LocalDate.of(2026, 1, 1), new BigDecimal(value), level));
    }

    private ReadinessLineView area(String threshold, String county, String hardship) {
        var criterion = new PolicyParkCriterion(
                ParkMetric.BUILDING_AREA,
                PolicyOperator.AT_LEAST,
                new BigDecimal(threshold),
                county == null ? null : new BigDecimal(county),
                hardship == null ? null : new BigDecimal(hardship),
                null,
                null,
                Window.POINT,
                null,
                null);
        var park = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), null, Map.of(), facts);
        return ReadinessJudge.lines(new PolicyRecognition(List.of(criterion)), new ParkFigures(park), DAY)
                .getFirst();
    }

    @Test
    void whatIsMetOnlyByAReliefIsAsSureAsTheWordForIt() {
        fact(ParkFactKey.BUILDING_AREA, "900", EvidenceLevel.VERIFIED);
        fact(ParkFactKey.HARDSHIP_AREA, "1", EvidenceLevel.SELF_REPORTED);
        var relieved = area("1000", null, "0.8");
        assertThat(relieved.verdict()).isEqualTo(ReadinessVerdict.MET);
        assertThat(relieved.threshold()).isEqualByComparingTo("800");
        assertThat(relieved.figures().getFirst().level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(area("900", null, "0.8").figures().getFirst().level())
                .as("met without the relief")
                .isEqualTo(EvidenceLevel.VERIFIED);
        assertThat(area("1000", null, "0.95").figures().getFirst().level())
                .as("not met with it either")
                .isEqualTo(EvidenceLevel.VERIFIED);
    }

    @Test
    void whereNobodyToldWhetherTheReliefHoldsWhatHingesOnItIsOpen() {
        fact(ParkFactKey.BUILDING_AREA, "900", EvidenceLevel.VERIFIED);
        var open = area("1000", null, "0.8");
        assertThat(open.verdict()).isEqualTo(ReadinessVerdict.UNKNOWN);
        assertThat(open.hinges()).containsExactly(ParkFactKey.HARDSHIP_AREA);
        assertThat(open.figures().getFirst().gap()).isNull();
        assertThat(open.relieved()).isFalse();
        assertThat(area("900", null, "0.8").verdict()).isEqualTo(ReadinessVerdict.MET);
        var missed = area("2000", null, "0.8");
        assertThat(missed.verdict()).isEqualTo(ReadinessVerdict.MISSING);
        assertThat(missed.hinges()).isEmpty();
        assertThat(missed.figures().getFirst().gap()).isEqualByComparingTo("1100");
        fact(ParkFactKey.HARDSHIP_AREA, "0", EvidenceLevel.SELF_REPORTED);
        assertThat(area("1000", null, "0.8").verdict()).isEqualTo(ReadinessVerdict.MISSING);
    }

    @Test
    void bothReliefsMayBeOpen() {
        fact(ParkFactKey.BUILDING_AREA, "500", EvidenceLevel.VERIFIED);
        assertThat(area("1000", "600", "0.8").hinges()).containsExactly(ParkFactKey.COUNTY, ParkFactKey.HARDSHIP_AREA);
        fact(ParkFactKey.COUNTY, "0", EvidenceLevel.EVIDENCED);
        assertThat(area("1000", "600", "0.8").verdict()).as("800 at the least").isEqualTo(ReadinessVerdict.MISSING);
    }
}
