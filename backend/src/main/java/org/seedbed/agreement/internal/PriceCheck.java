package org.seedbed.agreement.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.space.PriceBasis;

/** Whether prices can be charged as they were written. */
final class PriceCheck {

    /** A month of more is a slip of the pen; papers write sums of a hundred times as much. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private PriceCheck() {}

    /**
     * No two prices of one kind begin on a day, and none begins when all is over.
     *
     * @param end the first day after
     */
    static void requireSteps(List<RentStep> prices, LocalDate end, String at) {
        for (int i = 0; i < prices.size(); i++) {
            var step = prices.get(i);
            if (prices.subList(0, i).stream()
                    .anyMatch(o -> o.basis() == step.basis() && o.from().equals(step.from()))) {
                throw ProblemException.field(at + "/" + i + "/from", ValidationErrors.UNIQUE);
            }
            if (!step.from().isBefore(end)) {
                throw ProblemException.at(at + "/" + i + "/from", AgreementErrors.PRICE_OUTSIDE, "day", end);
            }
        }
    }

    /** Whatever is let has a price from its first day on, and no month costs more than anybody pays. */
    static void requirePrices(List<RentStep> prices, List<AgreementPlace> places, String at) {
        var month = BigDecimal.ZERO;
        for (var basis : PriceBasis.values()) {
            var first = firstDay(places, basis);
            if (first == null) {
                continue;
            }
            var of = prices.stream().filter(step -> step.basis() == basis).toList();
            if (of.stream().allMatch(step -> step.from().isAfter(first))) {
                throw ProblemException.at(at, AgreementErrors.PRICE_MISSING, "day", first, "basis", basis);
            }
            month = month.add(dearest(of).multiply(quantity(places, basis)));
        }
        if (month.compareTo(MOST) > 0) {
            throw ProblemException.at(at, AgreementErrors.RENT_BEYOND, "most", MOST.toPlainString());
        }
    }

    private static BigDecimal dearest(List<RentStep> steps) {
        return steps.stream()
                .map(step -> step.amount().amount())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static BigDecimal quantity(List<AgreementPlace> places, PriceBasis basis) {
        return places.stream()
                .filter(place -> place.basis() == basis)
                .map(AgreementPlace::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable LocalDate firstDay(List<AgreementPlace> places, PriceBasis basis) {
        return places.stream()
                .filter(place -> place.basis() == basis)
                .map(AgreementPlace::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
