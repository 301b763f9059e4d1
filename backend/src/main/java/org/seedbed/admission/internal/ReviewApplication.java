package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.OwnReviewJson.ConflictRequest;
import org.seedbed.admission.internal.OwnReviewJson.SheetRequest;
import org.seedbed.admission.internal.OwnReviews.OwnPlace;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** What a reviewer does: hands in marks once, or says that they cannot judge this applicant. */
@ApplicationScoped
class ReviewApplication {

    private final OwnReviews own;
    private final Places places;
    private final Ties ties;
    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    ReviewApplication(
            OwnReviews own,
            Places places,
            Ties ties,
            Database database,
            JsonColumns json,
            BusinessClock clock,
            AdmissionTrail trail) {
        this.own = own;
        this.places = places;
        this.ties = ties;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    void submit(UUID userId, UUID placeId, @Nullable String ifMatch, SheetRequest sheet) {
        var place = open(userId, placeId, ifMatch);
        if (place.submittedAt() != null) {
            throw ReviewErrors.SHEET_LOCKED.raise();
        }
        // Somebody may have come to a tie since the review began.
        if (ties.of(place.application().id(), userId).isPresent()) {
            throw ReviewErrors.SHEET_TIED.raise();
        }
        requireScale(sheet);
        if (!ReviewRules.isComplete(place.review().criteria(), sheet.points())) {
            throw ProblemException.field("/points", ReviewErrors.SHEET_INCOMPLETE);
        }
        var now = clock.now();
        database.execute(Sql.of(
                """
                insert into admission_sheet (park_id, place_id, review_id, points, remark, submitted_at)
                values (?, ?, ?, ?::jsonb, ?, ?)""",
                place.application().parkId(),
                placeId,
                place.review().id(),
                json.write(sheet.points()),
                sheet.remark(),
                now));
        places.answer(placeId, now);
        trail.changed(place.application(), Action.REVIEW_SUBMITTED, Facts.of("reviewerId", userId), null);
    }

    private static void requireScale(SheetRequest sheet) {
        sheet.points().forEach((criterion, points) -> {
            if (points < 0 || points > ReviewRules.MOST_POINTS) {
                throw ProblemException.field(
                        "/points/" + criterion, ReviewErrors.POINTS_SCALE, "most", ReviewRules.MOST_POINTS);
            }
        });
    }

    /**
     * The place is free and an officer names somebody else. What was handed in before is set aside; why, is told to the
     * officers and not to the trail, which outlives the application.
     */
    @Transactional
    void declare(UUID userId, UUID placeId, @Nullable String ifMatch, ConflictRequest conflict) {
        if (!conflict.kind().isDeclared()) {
            throw ProblemException.field("/kind", ReviewErrors.CONFLICT_KIND);
        }
        var place = open(userId, placeId, ifMatch);
        places.leave(placeId, null, conflict.kind(), conflict.reason().strip());
        trail.changed(
                place.application(),
                Action.REVIEWER_LEFT,
                Facts.of("reviewerId", userId).and("conflict", conflict.kind()),
                null);
    }

    private OwnPlace open(UUID userId, UUID placeId, @Nullable String ifMatch) {
        var place = own.require(userId, placeId, true);
        if (!place.isOpen()) {
            throw ReviewErrors.NO_REVIEW.raise();
        }
        Etags.require(ifMatch, place.version());
        return place;
    }
}
