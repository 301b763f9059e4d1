package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ConflictKind;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.Places.Place;
import org.seedbed.admission.internal.ReviewJson.PanelPlace;
import org.seedbed.admission.internal.ReviewJson.ReviewView;
import org.seedbed.admission.internal.ReviewJson.SheetView;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** A round of an application as its officers see it: who has answered at once, what they say when it is closed. */
@ApplicationScoped
class ReviewViews {

    private final ApplicationStore store;
    private final Reviews reviews;
    private final Places places;
    private final ReviewSet set;
    private final Sheets sheets;
    private final Ties ties;
    private final BusinessClock clock;

    ReviewViews(
            ApplicationStore store,
            Reviews reviews,
            Places places,
            ReviewSet set,
            Sheets sheets,
            Ties ties,
            BusinessClock clock) {
        this.store = store;
        this.reviews = reviews;
        this.places = places;
        this.set = set;
        this.sheets = sheets;
        this.ties = ties;
        this.clock = clock;
    }

    @Transactional
    ReviewView get(Actor actor, UUID parkId, UUID applicationId) {
        return get(actor, parkId, applicationId, null);
    }

    /** @param round null: the last; earlier ones are over, and there is nothing to do about them */
    @Transactional
    ReviewView get(Actor actor, UUID parkId, UUID applicationId, @Nullable Integer round) {
        var application = store.require(parkId, applicationId);
        var last = reviews.last(applicationId).orElseGet(() -> prepared(application));
        var review = round == null || round == last.round() ? last : reviews.round(applicationId, round);
        var panel = places.panel(review.id());
        var shown = sheets.of(review, panel);
        var handles = review.closedAt() == null && actor.mayInPark(parkId, Permission.ADMISSION_HANDLE);
        var tied = handles ? ties.of(applicationId, present(panel)) : Map.<UUID, ConflictKind>of();
        var result = review.result();
        var due = review.dueOn();
        return new ReviewView(
                review.openedAt() == null ? null : review.id(),
                review.round(),
                last.round(),
                review.criteria(),
                review.terms().reviewersMin(),
                review.terms().passScore(),
                due,
                due != null && application.allows(ApplicationMove.CLOSE_REVIEW) && due.isBefore(clock.today()),
                panel.stream()
                        .map(place -> place(place, tied.get(place.reviewerId()), shown.get(place.id())))
                        .toList(),
                result == null ? null : result.verdict(),
                result == null ? null : result.mean(),
                review.closedAt(),
                handles ? abilities(application, review, panel, tied) : List.of());
    }

    /** The round that the first reviewer to be named will open. */
    private Review prepared(Application application) {
        if (!application.allows(ApplicationMove.BEGIN_REVIEW)) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return Review.prepared(application.id(), set.criteria(application), set.terms(application));
    }

    private static List<UUID> present(List<Place> panel) {
        return panel.stream()
                .filter(place -> place.leftAt() == null)
                .map(Place::reviewerId)
                .toList();
    }

    private static List<String> abilities(
            Application application, Review review, List<Place> panel, Map<UUID, ConflictKind> tied) {
        var begin = application.allows(ApplicationMove.BEGIN_REVIEW);
        var present = present(panel).size();
        var least = review.terms().reviewersMin();
        var abilities = new ArrayList<String>();
        if (begin || application.allows(ApplicationMove.CLOSE_REVIEW)) {
            abilities.add("assign");
            if (present > 0) {
                abilities.add("replace");
            }
            if (present > (begin ? 0 : least)) {
                abilities.add("remove");
            }
        }
        if (begin && present >= least && tied.isEmpty()) {
            abilities.add("begin");
        }
        return List.copyOf(abilities);
    }

    private static PanelPlace place(Place place, @Nullable ConflictKind tie, @Nullable SheetView sheet) {
        return new PanelPlace(
                place.id(),
                place.reviewerId(),
                place.name(),
                place.assignedAt(),
                place.submittedAt(),
                place.conflict(),
                tie,
                place.leftReason(),
                place.leftAt(),
                sheet);
    }
}
