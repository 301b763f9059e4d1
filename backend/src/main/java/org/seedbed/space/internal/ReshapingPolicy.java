package org.seedbed.space.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** When units may be split or merged. Pure. */
final class ReshapingPolicy {

    private ReshapingPolicy() {}

    /** Past days are closed: their occupancy has been read and reported. */
    static void requireOpenDay(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            throw SpaceErrors.RESHAPED_IN_PAST.raise("today", today);
        }
    }

    /** The unit exists the day before and would go on without end. */
    static void requireLivingThrough(Unit unit, LocalDate on) {
        var life = unit.life();
        if (life.to() != null) {
            throw SpaceErrors.UNIT_ENDED.raise("unit", unit.facts().number(), "day", life.to());
        }
        if (life.from() != null && !life.from().isBefore(on)) {
            throw SpaceErrors.UNIT_NOT_YET.raise("unit", unit.facts().number(), "day", life.from());
        }
    }

    static void requireDistinctNumbers(List<UnitFacts> units) {
        var numbers = new HashSet<String>();
        for (int i = 0; i < units.size(); i++) {
            if (!numbers.add(units.get(i).number())) {
                throw ProblemException.field("/parts/" + i + "/number", ValidationErrors.UNIQUE);
            }
        }
    }

    /**
     * No area is lost or gained but by measuring anew.
     *
     * @param measured the new total; null when nobody measured
     */
    static void requireSameArea(
            Collection<UnitFacts> before,
            Collection<UnitFacts> after,
            @Nullable BigDecimal measured,
            @Nullable String reason) {
        if (measured != null && (reason == null || reason.isBlank())) {
            throw ProblemException.field("/reason", ValidationErrors.REQUIRED);
        }
        var due = measured == null ? area(before) : measured;
        var sum = area(after);
        if (sum.compareTo(due) != 0) {
            throw SpaceErrors.AREA_DIFFERS.raise("sum", sum.toPlainString(), "whole", due.toPlainString());
        }
        if (measured == null && seats(before) != seats(after)) {
            throw SpaceErrors.SEATS_DIFFER.raise("sum", seats(after), "whole", seats(before));
        }
    }

    static BigDecimal area(Collection<UnitFacts> units) {
        return units.stream().map(UnitFacts::area).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static int seats(Collection<UnitFacts> units) {
        return units.stream()
                .map(UnitFacts::seats)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
