package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.admission.internal.Places.Place;
import org.seedbed.admission.internal.ReviewJson.ReviewerView;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Who reviews an application: nobody with a tie to the applicant, as far as our own records show. */
@ApplicationScoped
class Panel {

    private final ApplicationStore store;
    private final Reviews reviews;
    private final Places places;
    private final Ties ties;
    private final Moves moves;
    private final Database database;
    private final AdmissionTrail trail;

    Panel(
            ApplicationStore store,
            Reviews reviews,
            Places places,
            Ties ties,
            Moves moves,
            Database database,
            AdmissionTrail trail) {
        this.store = store;
        this.reviews = reviews;
        this.places = places;
        this.ties = ties;
        this.moves = moves;
        this.database = database;
        this.trail = trail;
    }

    /** Reviewers the park asked in, by name, each with a tie that keeps them from this panel. */
    @Transactional
    Page<ReviewerView> candidates(UUID parkId, UUID applicationId, PageParams page) {
        store.require(parkId, applicationId);
        var found = database.page(
                judges(parkId),
                " order by u.display_name, u.id",
                page,
                row -> new ReviewerView(row.uuid("id"), row.text("display_name"), null));
        var tied = ties.of(
                applicationId, found.items().stream().map(ReviewerView::id).toList());
        return found.map(one -> new ReviewerView(one.id(), one.name(), tied.get(one.id())));
    }

    private static Sql judges(UUID parkId) {
        return Sql.of("""
                select u.id, u.display_name from membership m join app_user u on u.id = m.user_id
                where m.role = 'JUDGE' and m.ended_at is null and m.via_park_id = ?""", parkId);
    }

    /** Puts somebody on the panel, before the review begins or while it goes on. */
    @Transactional
    void assign(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, UUID reviewerId) {
        var application = lock(parkId, id, ifMatch);
        add(application, by, reviewerId);
        store.touch(application);
    }

    /** The caller holds the application's row. */
    void add(Application application, UUID by, UUID reviewerId) {
        if (database.count(judges(application.parkId()).add("and u.id = ?", reviewerId)) == 0) {
            throw ProblemException.at("/reviewerId", ReviewErrors.REVIEWER_UNKNOWN);
        }
        ties.of(application.id(), reviewerId).ifPresent(tie -> {
            throw ProblemException.at("/reviewerId", ReviewErrors.of(tie));
        });
        places.add(application, reviews.openOrBegin(application), reviewerId, by);
        trail.changed(application, Action.REVIEWER_ASSIGNED, Facts.of("reviewerId", reviewerId), null);
    }

    /** The panel is complete: from now on its members see the application. */
    @Transactional
    void begin(UUID parkId, UUID id, @Nullable String ifMatch) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.BEGIN_REVIEW);
        var review = reviews.open(id).orElseThrow(ReviewErrors.NO_REVIEW::raise);
        var named = places.panel(review.id()).stream().filter(Place::isOpen).toList();
        if (named.size() < review.terms().reviewersMin()) {
            throw ReviewErrors.TOO_FEW_REVIEWERS.raise(
                    "named", named.size(), "min", review.terms().reviewersMin());
        }
        requireJudges(parkId, named);
        // Somebody may have come to a tie since they were named.
        ties.of(id, named.stream().map(Place::reviewerId).toList()).values().stream()
                .findFirst()
                .ifPresent(tie -> {
                    throw ReviewErrors.of(tie).raise();
                });
        reviews.begin(review);
        moves.make(
                application,
                ApplicationMove.BEGIN_REVIEW,
                new Grounds(null, named.stream().map(Place::id).toList(), application.policyVersionId()));
    }

    /** The park may have ended somebody's role since they were named. */
    private void requireJudges(UUID parkId, List<Place> named) {
        var people = named.stream().map(Place::reviewerId).toList();
        var still = Set.copyOf(
                database.list(judges(parkId).add("and u.id = any(?::uuid[])", people), row -> row.uuid("id")));
        named.stream()
                .filter(place -> !still.contains(place.reviewerId()))
                .findFirst()
                .ifPresent(gone -> {
                    throw ReviewErrors.REVIEWER_GONE.raise("name", gone.name());
                });
    }

    /** Held until the transaction ends, in a state in which a panel may change. */
    Application lock(UUID parkId, UUID id, @Nullable String ifMatch) {
        var seen = store.require(parkId, id);
        var move = seen.state() == ApplicationState.REVIEWING
                ? ApplicationMove.CLOSE_REVIEW
                : ApplicationMove.BEGIN_REVIEW;
        return store.lockFor(parkId, id, ifMatch, move);
    }
}
