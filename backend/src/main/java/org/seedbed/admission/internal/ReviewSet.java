package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.admission.internal.ReviewRules.ReviewTerms;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.shared.time.BusinessClock;

/** What a round that is opened today goes by: the criteria of the stage, and what the application's policy asks for. */
@ApplicationScoped
class ReviewSet {

    /** Where a policy does not say: presets, nursery-default. Fewer than these reviewers are never enough. */
    private static final ReviewTerms USUAL = new ReviewTerms(3, BigDecimal.valueOf(60));

    /** Where a policy does not say: domain reference §5.2. */
    private static final int USUAL_SIGNING_DAYS = 30;

    private final Checks checks;
    private final ReviewCriteria criteria;
    private final BusinessClock clock;

    ReviewSet(Checks checks, ReviewCriteria criteria, BusinessClock clock) {
        this.checks = checks;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** What a round that is opened today is judged by. */
    List<ReviewCriterion> criteria(Application application) {
        return criteria.on(application.stage(), clock.today());
    }

    /** What the policy of the application asks of a round. */
    ReviewTerms terms(Application application) {
        var content = checks.policy(application).content();
        return new ReviewTerms(
                content.term(PolicyTermKey.REVIEWERS_MIN)
                        .map(asked -> Math.max(USUAL.reviewersMin(), whole(asked)))
                        .orElse(USUAL.reviewersMin()),
                content.term(PolicyTermKey.PASS_SCORE).orElse(USUAL.passScore()));
    }

    /** Days from an approval to the signatures, after which it lapses. */
    int signingDays(Application application) {
        return checks.policy(application)
                .content()
                .term(PolicyTermKey.SIGNING_DAYS)
                .map(ReviewSet::whole)
                .orElse(USUAL_SIGNING_DAYS);
    }

    /** Versions published before counts had to be whole may say three and a half. */
    private static int whole(BigDecimal asked) {
        return asked.setScale(0, RoundingMode.UP).intValueExact();
    }
}
