package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.space.UnitPrices;
import org.seedbed.space.UnitPrices.ListPrice;

/**
 * Whoever agrees on another price than the list of the day says why. Asked when it is put before the checker: a list may
 * have been published since it was written. A unit without a list price, or with one per seat where it is let by area, has
 * nothing to be compared with.
 */
@ApplicationScoped
class PriceGuard {

    private final UnitPrices prices;

    PriceGuard(UnitPrices prices) {
        this.prices = prices;
    }

    /**
     * Looks at the days from one on.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.price-reason
     */
    void requireReason(UUID parkId, AgreementTerms terms, LocalDate from, LocalDate to) {
        if (terms.priceReason() != null) {
            return;
        }
        var units =
                terms.places().stream().map(AgreementPlace::unitId).distinct().toList();
        var listed = prices.during(parkId, units, from, to);
        for (var place : terms.places()) {
            days(place, terms.prices(), from).forEach(day -> requireListed(place, terms.prices(), listed, day));
        }
    }

    /** The first day of the place, and each on which another price begins for it. */
    private static Stream<LocalDate> days(AgreementPlace place, List<RentStep> steps, LocalDate from) {
        var first = place.from().isBefore(from) ? from : place.from();
        return Stream.concat(
                        Stream.of(first),
                        steps.stream()
                                .filter(step -> step.basis() == place.basis()
                                        && step.from().isAfter(first))
                                .map(RentStep::from))
                .filter(day -> day.isBefore(place.to()));
    }

    private static void requireListed(
            AgreementPlace place, List<RentStep> steps, List<ListPrice> listed, LocalDate day) {
        var agreed = steps.stream()
                .filter(step -> step.basis() == place.basis() && !step.from().isAfter(day))
                .max((one, other) -> one.from().compareTo(other.from()))
                .map(step -> step.amount().amount())
                .orElseThrow();
        listed.stream()
                .filter(price -> price.unitId().equals(place.unitId()) && price.basis() == place.basis())
                .filter(price -> price.on(day) && price.amount().compareTo(agreed) != 0)
                .findFirst()
                .ifPresent(price -> {
                    throw AgreementErrors.PRICE_REASON.raise(
                            "unit",
                            place.number(),
                            "day",
                            day,
                            "list",
                            price.amount().toPlainString(),
                            "agreed",
                            agreed.toPlainString());
                });
    }
}
