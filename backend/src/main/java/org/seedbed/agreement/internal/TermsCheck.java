package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementRequests.AgreementTermsRequest;
import org.seedbed.shared.problem.ProblemException;

/** Whether what was written can be agreed on at all, field by field. */
@ApplicationScoped
class TermsCheck {

    private static final String AT = "/content";

    /** 民法典 705: what is agreed beyond it is void. */
    private static final int MOST_YEARS = 20;

    private final PlaceCheck places;

    TermsCheck(PlaceCheck places) {
        this.places = places;
    }

    /** The terms as they are stored. */
    AgreementTerms of(UUID parkId, AgreementTermsRequest content) {
        PlaceCheck.requirePeriod(content.from(), content.to(), AT);
        if (content.to().isAfter(content.from().plusYears(MOST_YEARS))) {
            throw ProblemException.at(AT + "/to", AgreementErrors.TERM_TOO_LONG, "years", MOST_YEARS);
        }
        var let = places.of(parkId, content.places(), content.from(), content.to(), AT + "/places");
        PriceCheck.requireSteps(content.prices(), content.to(), AT + "/prices");
        PriceCheck.requirePrices(content.prices(), let, AT + "/prices");
        requireFree(content);
        var reason = stripped(content.depositReason());
        if (content.deposit().amount().signum() == 0 && reason == null) {
            throw ProblemException.at(AT + "/depositReason", AgreementErrors.DEPOSIT_REASON);
        }
        return new AgreementTerms(
                let,
                content.prices(),
                stripped(content.priceReason()),
                content.free(),
                content.deposit(),
                reason,
                content.lateRate(),
                content.park(),
                content.benefits(),
                content.services());
    }

    private static void requireFree(AgreementTermsRequest content) {
        for (int i = 0; i < content.free().size(); i++) {
            var free = content.free().get(i);
            var at = AT + "/free/" + i;
            PlaceCheck.requirePeriod(free.from(), free.to(), at);
            if (free.from().isBefore(content.from()) || free.to().isAfter(content.to())) {
                throw ProblemException.at(at + "/from", AgreementErrors.FREE_OUTSIDE);
            }
        }
    }

    /** Null for nothing but blanks. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
