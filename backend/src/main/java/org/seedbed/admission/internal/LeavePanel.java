package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.ConflictKind;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.Places.Place;
import org.seedbed.admission.internal.ReviewJson.PanelRemovalRequest;
import org.seedbed.admission.internal.ReviewJson.PanelReplacementRequest;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;

/**
 * Takes somebody off a panel, or puts another in their place. A review that goes on keeps as many as the policy asks for,
 * and a sheet that is in is set aside only for a tie that our records show: it is kept, and does not count.
 */
@ApplicationScoped
class LeavePanel {

    private final ApplicationStore store;
    private final Reviews reviews;
    private final Places places;
    private final Panel panel;
    private final Ties ties;
    private final AdmissionTrail trail;

    LeavePanel(ApplicationStore store, Reviews reviews, Places places, Panel panel, Ties ties, AdmissionTrail trail) {
        this.store = store;
        this.reviews = reviews;
        this.places = places;
        this.panel = panel;
        this.ties = ties;
        this.trail = trail;
    }

    @Transactional
    void remove(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, UUID placeId, PanelRemovalRequest request) {
        places.require(parkId, id, placeId);
        var application = panel.lock(parkId, id, ifMatch);
        var review = open(id);
        var place = place(review, placeId);
        requireEnough(application, review);
        leave(application, by, place, request.conflict(), request.reason().strip());
        store.touch(application);
    }

    /** One leaves and another comes, in one step. */
    @Transactional
    void replace(
            UUID parkId, UUID by, UUID id, @Nullable String ifMatch, UUID placeId, PanelReplacementRequest request) {
        places.require(parkId, id, placeId);
        var application = panel.lock(parkId, id, ifMatch);
        leave(
                application,
                by,
                place(open(id), placeId),
                request.conflict(),
                request.reason().strip());
        panel.add(application, by, request.reviewerId());
        store.touch(application);
    }

    private void leave(Application application, UUID by, Place place, @Nullable ConflictKind declared, String reason) {
        if (declared != null && !declared.isDeclared()) {
            throw ProblemException.field("/conflict", ReviewErrors.CONFLICT_KIND);
        }
        var shown = ties.of(application.id(), place.reviewerId());
        // Nobody but the judge declares a tie that takes a sheet out of the count.
        if (place.submittedAt() != null && shown.isEmpty()) {
            throw ReviewErrors.PLACE_CLOSED.raise();
        }
        var tie = shown.orElse(declared);
        places.leave(place.id(), by, tie, reason);
        // Why is said of a person: not to the trail, which outlives the application.
        trail.changed(
                application,
                Action.REVIEWER_LEFT,
                Facts.of("reviewerId", place.reviewerId()).and("conflict", tie),
                null);
    }

    private void requireEnough(Application application, Review review) {
        if (application.state() == ApplicationState.REVIEWING) {
            var left = places.panel(review.id()).stream()
                            .filter(one -> one.leftAt() == null)
                            .count()
                    - 1;
            if (left < review.terms().reviewersMin()) {
                throw ReviewErrors.TOO_FEW_REVIEWERS.raise(
                        "named", left, "min", review.terms().reviewersMin());
            }
        }
    }

    private Review open(UUID applicationId) {
        return reviews.open(applicationId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private Place place(Review review, UUID placeId) {
        var place = places.panel(review.id()).stream()
                .filter(one -> one.id().equals(placeId))
                .findFirst()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (place.leftAt() != null) {
            throw ReviewErrors.PLACE_CLOSED.raise();
        }
        return place;
    }
}
