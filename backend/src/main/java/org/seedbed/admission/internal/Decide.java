package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.Decisions.Decision;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.admission.internal.ReviewRules.ReviewVerdict;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.shared.problem.ProblemException;

/**
 * 复核 and 审批: a checker proposes or declines, an approver publishes what a meeting decided. Neither handled the application
 * nor reviewed it nor has a tie to the applicant, and they are two people; the database keeps the three apart as well.
 */
@ApplicationScoped
class Decide {

    private final ApplicationStore store;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Outsiders outsiders;
    private final HeldPlaces places;
    private final DecisionNotice notice;
    private final Moves moves;

    Decide(
            ApplicationStore store,
            Reviews reviews,
            Decisions decisions,
            Outsiders outsiders,
            HeldPlaces places,
            DecisionNotice notice,
            Moves moves) {
        this.store = store;
        this.reviews = reviews;
        this.decisions = decisions;
        this.outsiders = outsiders;
        this.places = places;
        this.notice = notice;
        this.moves = moves;
    }

    /** 拟入驻: the review passed and space is held. */
    @Transactional
    void propose(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String opinion) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.PROPOSE);
        var review = closed(id);
        outsiders.require(id, by);
        if (review.result() == null || review.result().verdict() != ReviewVerdict.PASS) {
            throw DecisionErrors.REVIEW_NOT_PASSED.raise();
        }
        var units = held(application);
        var noticeId = notice.draft(application, by);
        var decision = decisions.propose(application, review.id(), by, opinion.strip(), noticeId, units);
        moves.make(
                application,
                ApplicationMove.PROPOSE,
                new Grounds(opinion.strip(), List.of(review.id(), decision), application.policyVersionId()));
    }

    /** Not taken after the review; what was held is free again. */
    @Transactional
    void decline(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.DECLINE);
        outsiders.require(id, by);
        moves.make(
                application,
                ApplicationMove.DECLINE,
                new Grounds(reason.strip(), List.of(closed(id).id()), application.policyVersionId()));
    }

    /** A meeting decided; the public may object from the next day on. */
    @Transactional
    void publicize(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String minutes) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.PUBLICIZE);
        if (minutes.isBlank()) {
            throw ProblemException.field("/minutesNumber", DecisionErrors.MINUTES_MISSING);
        }
        var decision = proposed(application, by);
        requireSame(application, decision);
        decisions.approve(decision, by, minutes.strip());
        notice.post(application, by, decision.noticeId());
        moves.make(
                application,
                ApplicationMove.PUBLICIZE,
                new Grounds(
                        minutes.strip(), List.of(decision.id(), decision.noticeId()), application.policyVersionId()));
    }

    /** 退回: the approver does not follow; the draft of the notice goes with the proposal. */
    @Transactional
    void sendBack(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.SEND_BACK);
        var decision = proposed(application, by);
        decisions.end(decision);
        notice.giveUp(application, by, decision.noticeId(), reason.strip());
        moves.make(
                application,
                ApplicationMove.SEND_BACK,
                new Grounds(reason.strip(), List.of(decision.id()), application.policyVersionId()));
    }

    /** What waits for an approver, if this person may be the one. */
    private Decision proposed(Application application, UUID by) {
        var decision = decisions.last(application.id()).orElseThrow();
        outsiders.require(application.id(), by);
        if (decision.checkedBy().equals(by)) {
            throw DecisionErrors.BY_CHECKER.raise();
        }
        return decision;
    }

    /** Held anew for as long as may be: the notice takes its time, and a hold that was over may still be had. */
    private void requireSame(Application application, Decision decision) {
        places.renew(application);
        var proposed = decision.unitIds();
        if (!held(application).equals(proposed.isEmpty() ? held(application) : Set.copyOf(proposed))) {
            throw DecisionErrors.NOTHING_HELD.raise();
        }
    }

    private Set<UUID> held(Application application) {
        var units = places.unitsInForce(application.parkId(), application.id());
        if (units.isEmpty()) {
            throw DecisionErrors.NOTHING_HELD.raise();
        }
        return units;
    }

    private Review closed(UUID applicationId) {
        return reviews.last(applicationId)
                .filter(review -> review.closedAt() != null)
                .orElseThrow(ReviewErrors.NO_REVIEW::raise);
    }
}
