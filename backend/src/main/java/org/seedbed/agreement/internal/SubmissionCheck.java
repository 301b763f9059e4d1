package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;

/** What has to hold when an agreement is put before the checker, whatever held when it was written. */
@ApplicationScoped
class SubmissionCheck {

    private final Grounds grounds;
    private final PriceGuard prices;

    SubmissionCheck(Grounds grounds, PriceGuard prices) {
        this.grounds = grounds;
        this.prices = prices;
    }

    /**
     * What it rests on still stands, and another price than the list's has its reason.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.application-not-approved, agreement.outside-stay,
     *     agreement.renews-gap, agreement.price-reason
     */
    void require(Agreement agreement) {
        grounds.requireStand(agreement);
        prices.requireReason(agreement.parkId(), agreement.terms(), agreement.from(), agreement.to());
    }
}
