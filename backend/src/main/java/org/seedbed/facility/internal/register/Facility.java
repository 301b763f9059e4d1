package org.seedbed.facility.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.FacilityJson.FacilityOpening;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySummary;

/** A facility as it is stored, with its opening hours. */
public record Facility(
        UUID parkId, UUID id, int version, FacilityState state, FacilityFacts facts, List<Opening> hours) {

    /** A span of a kind of day in minutes, half-open. */
    public record Opening(DayKind kind, int from, int to) {

        FacilityOpening view() {
            return new FacilityOpening(kind, DayMinutes.text(from), DayMinutes.text(to));
        }
    }

    /** A span of a day in minutes, half-open. */
    public record Span(int from, int to) {}

    /** When it is open on such a day, in order; spans that touch are one. */
    public List<Span> open(DayKind kind) {
        var spans = new ArrayList<Span>();
        for (var opening : hours) {
            if (opening.kind() != kind) {
                continue;
            }
            if (!spans.isEmpty() && spans.getLast().to() == opening.from()) {
                spans.set(spans.size() - 1, new Span(spans.getLast().from(), opening.to()));
            } else {
                spans.add(new Span(opening.from(), opening.to()));
            }
        }
        return List.copyOf(spans);
    }

    public String name() {
        return facts.name();
    }

    FacilitySummary summary() {
        return new FacilitySummary(
                id,
                version,
                facts.code(),
                facts.name(),
                facts.kind(),
                state,
                facts.place(),
                facts.capacity(),
                facts.features(),
                facts.bookers(),
                facts.needsApproval(),
                facts.checkIn(),
                facts.charge(),
                facts.ownPrice());
    }

    List<FacilityOpening> openings() {
        return hours.stream().map(Opening::view).toList();
    }
}
