package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;

/** What a park was told to be that other thresholds hold for. Where nobody told it, either may. */
record Reliefs(Optional<KnownFact> county, Optional<KnownFact> hardship) {

    /**
     * A threshold that holds.
     *
     * @param value in the metric's unit; null: nobody knows what is asked
     * @param county whether it is the county's
     * @param relieved whether it is lowered for a hardship area
     * @param level of what makes it another than the one stated; null where it is that
     */
    record Threshold(
            @Nullable BigDecimal value,
            boolean county,
            boolean relieved,
            @Nullable EvidenceLevel level) {}

    static Reliefs of(ParkFigures figures, LocalDate day) {
        return new Reliefs(figures.fact(ParkFactKey.COUNTY, day), figures.fact(ParkFactKey.HARDSHIP_AREA, day));
    }

    /** Those that may hold. The first is the one that does unless somebody tells more. */
    List<Threshold> thresholds(PolicyParkCriterion criterion) {
        var all = new ArrayList<Threshold>();
        for (var inCounty : may(county, criterion.countyThreshold())) {
            for (var relieved : may(hardship, criterion.hardshipFactor())) {
                all.add(new Threshold(
                        value(criterion, inCounty, relieved), inCounty, relieved, level(inCounty, relieved)));
            }
        }
        return all;
    }

    /** What nobody told of the park and would say which of them holds. */
    List<ParkFactKey> untold(PolicyParkCriterion criterion) {
        return Stream.of(
                        open(county, criterion.countyThreshold(), ParkFactKey.COUNTY),
                        open(hardship, criterion.hardshipFactor(), ParkFactKey.HARDSHIP_AREA))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Boolean> may(Optional<KnownFact> fact, @Nullable BigDecimal relief) {
        if (relief == null) {
            return List.of(false);
        }
        return fact.map(told -> List.of(told.yes())).orElse(List.of(false, true));
    }

    private static Optional<ParkFactKey> open(Optional<KnownFact> fact, @Nullable BigDecimal relief, ParkFactKey key) {
        return relief != null && fact.isEmpty() ? Optional.of(key) : Optional.empty();
    }

    private static @Nullable BigDecimal value(PolicyParkCriterion criterion, boolean inCounty, boolean relieved) {
        var stated = inCounty ? criterion.countyThreshold() : criterion.threshold();
        var factor = criterion.hardshipFactor();
        return stated == null || !relieved || factor == null ? stated : stated.multiply(factor);
    }

    private @Nullable EvidenceLevel level(boolean inCounty, boolean relieved) {
        return Stream.concat(inCounty ? county.stream() : Stream.empty(), relieved ? hardship.stream() : Stream.empty())
                .map(KnownFact::level)
                .reduce(EvidenceLevel::lowest)
                .orElse(null);
    }
}
