package org.seedbed.agreement.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.space.PriceBasis;

/** The one price that lists show of a lease: where everything is let by one basis; nulls otherwise. */
record SignedPrice(@Nullable BigDecimal amount, @Nullable PriceBasis basis) {

    private static final SignedPrice NONE = new SignedPrice(null, null);

    /** Of what is let from the day on. */
    static SignedPrice on(AgreementTerms terms, LocalDate day) {
        var bases = terms.places().stream()
                .filter(place -> place.to().isAfter(day))
                .map(AgreementPlace::basis)
                .distinct()
                .toList();
        if (bases.size() != 1) {
            return NONE;
        }
        return terms.prices().stream()
                .filter(step -> step.basis() == bases.getFirst() && !step.from().isAfter(day))
                .max(Comparator.comparing(RentStep::from))
                .map(step -> new SignedPrice(step.amount().amount(), step.basis()))
                .orElse(NONE);
    }
}
