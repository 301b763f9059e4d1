package org.seedbed.agreement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.FreeDays;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;

/** What becomes of terms when something else is agreed from a day on. Days before it stay as they were. */
final class AmendedTerms {

    private AmendedTerms() {}

    /** The places up to the day, and from it on those instead. What goes on as it was stays one place. */
    static List<AgreementPlace> places(List<AgreementPlace> old, LocalDate day, List<AgreementPlace> from) {
        var result = new ArrayList<AgreementPlace>();
        for (var place : old) {
            if (place.from().isBefore(day)) {
                result.add(during(place, place.from(), earlier(place.to(), day)));
            }
        }
        for (var place : from) {
            var before = result.stream()
                    .filter(one -> one.to().equals(place.from()) && same(one, place))
                    .findFirst();
            before.ifPresent(result::remove);
            result.add(before.map(one -> during(place, one.from(), place.to())).orElse(place));
        }
        result.sort(Comparator.comparing(AgreementPlace::from)
                .thenComparing(AgreementPlace::number)
                .thenComparing(AgreementPlace::unitId));
        return List.copyOf(result);
    }

    /** The same places for an agreement that ends on another day: those that went to its last day go to the new one. */
    static List<AgreementPlace> until(List<AgreementPlace> old, LocalDate end, LocalDate newEnd) {
        return old.stream()
                .filter(place -> place.from().isBefore(newEnd))
                .map(place ->
                        during(place, place.from(), place.to().equals(end) ? newEnd : earlier(place.to(), newEnd)))
                .toList();
    }

    /** New prices take the place of those of their kind that would hold from the day on. */
    static List<RentStep> prices(List<RentStep> old, LocalDate day, List<RentStep> from) {
        var kept = old.stream()
                .filter(step ->
                        step.from().isBefore(day) || from.stream().noneMatch(other -> other.basis() == step.basis()));
        return Stream.concat(kept, from.stream())
                .sorted(Comparator.comparing(RentStep::basis).thenComparing(RentStep::from))
                .toList();
    }

    static List<FreeDays> free(List<FreeDays> old, LocalDate end) {
        return old.stream()
                .filter(free -> free.from().isBefore(end))
                .map(free -> new FreeDays(free.from(), earlier(free.to(), end)))
                .toList();
    }

    static AgreementTerms of(
            AgreementTerms old,
            List<AgreementPlace> places,
            List<RentStep> prices,
            @Nullable String priceReason,
            LocalDate end) {
        return new AgreementTerms(
                places,
                prices,
                priceReason == null ? old.priceReason() : priceReason,
                free(old.free(), end),
                old.deposit(),
                old.depositReason(),
                old.lateRate(),
                old.park(),
                old.benefits(),
                old.services());
    }

    private static boolean same(AgreementPlace one, AgreementPlace other) {
        return one.unitId().equals(other.unitId())
                && one.area().compareTo(other.area()) == 0
                && Objects.equals(one.seats(), other.seats());
    }

    private static AgreementPlace during(AgreementPlace place, LocalDate from, LocalDate to) {
        return new AgreementPlace(
                place.unitId(), place.number(), place.area(), place.seats(), from, to, place.listed());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
