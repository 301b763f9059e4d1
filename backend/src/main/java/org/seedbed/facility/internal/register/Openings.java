package org.seedbed.facility.internal.register;

import java.util.Comparator;
import java.util.List;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.Facility.Opening;
import org.seedbed.facility.internal.register.FacilityJson.FacilityOpening;
import org.seedbed.shared.problem.ProblemException;

/** Opening hours as they were asked for, in order. */
final class Openings {

    private Openings() {}

    /** @throws ProblemException facility.hours */
    static List<Opening> of(List<FacilityOpening> asked) {
        var hours = asked.stream()
                .map(one -> new Opening(one.dayKind(), DayMinutes.of(one.from()), DayMinutes.of(one.to())))
                .sorted(Comparator.comparing(Opening::kind).thenComparingInt(Opening::from))
                .toList();
        for (int i = 0; i < hours.size(); i++) {
            var one = hours.get(i);
            var before = i == 0 ? null : hours.get(i - 1);
            if (one.from() >= one.to() || (before != null && before.kind() == one.kind() && before.to() > one.from())) {
                throw ProblemException.at("/hours", FacilityErrors.HOURS, "dayKind", one.kind());
            }
        }
        return hours;
    }
}
