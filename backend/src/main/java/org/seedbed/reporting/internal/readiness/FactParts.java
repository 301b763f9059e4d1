package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;

/** Holds parts against their wholes: on the day something is told, and on those it lasts to. */
final class FactParts {

    private FactParts() {}

    /**
     * As it would stand with what is told now.
     *
     * @param before the last words of all days
     * @throws org.seedbed.shared.problem.ProblemException readiness.part-above-whole
     */
    static void require(List<KnownFact> before, KnownFact told) {
        var all = new ArrayList<>(before);
        all.removeIf(f -> f.key() == told.key() && f.asOf().equals(told.asOf()));
        all.add(told);
        var park = new ParkRecords(null, List.of(), List.of(), List.of(), List.of(), null, Map.of(), all);
        var pairs = new ArrayList<>(told.key().parts());
        if (told.key().whole() != null) {
            pairs.add(told.key());
        }
        for (var part : pairs) {
            slices(all, told, part).forEach(slice -> require(park, part, slice));
        }
    }

    /** The year; or the day and every later one on which the other is told anew, as long as this is the last word. */
    private static List<Slice> slices(List<KnownFact> all, KnownFact told, ParkFactKey part) {
        if (told.key().yearly()) {
            return List.of(Slice.year(told.asOf().getYear()));
        }
        var until = all.stream()
                .filter(f -> f.key() == told.key() && f.asOf().isAfter(told.asOf()))
                .map(KnownFact::asOf)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        var others = all.stream()
                .filter(f -> f.key() != told.key() && (f.key() == part || f.key() == part.whole()))
                .map(KnownFact::asOf)
                .filter(day -> day.isAfter(told.asOf()) && day.isBefore(until));
        return Stream.concat(Stream.of(told.asOf()), others).map(Slice::point).toList();
    }

    private static void require(ParkRecords park, ParkFactKey part, Slice slice) {
        var whole = park.fact(Objects.requireNonNull(part.whole()), slice);
        var some = park.fact(part, slice);
        if (some.isPresent()
                && whole.isPresent()
                && whole.get().value().compareTo(some.get().value()) < 0) {
            throw ReadinessErrors.PART_ABOVE_WHOLE.raise(
                    "part", some.get().value(), "whole", whole.get().value());
        }
    }
}
