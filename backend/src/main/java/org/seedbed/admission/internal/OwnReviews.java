package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.OwnReviewJson.JudgedPaper;
import org.seedbed.admission.internal.OwnReviewJson.OwnReviewSummary;
import org.seedbed.admission.internal.OwnReviewJson.OwnReviewView;
import org.seedbed.admission.internal.OwnReviewJson.ReviewedContent;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The reviews somebody is asked for: their own places on panels, in parks that still ask them, and nobody else's. */
@ApplicationScoped
class OwnReviews {

    private final Database database;
    private final ApplicationStore store;
    private final Reviews reviews;
    private final Papers papers;
    private final JsonColumns json;
    private final BusinessClock clock;

    OwnReviews(
            Database database,
            ApplicationStore store,
            Reviews reviews,
            Papers papers,
            JsonColumns json,
            BusinessClock clock) {
        this.database = database;
        this.store = store;
        this.reviews = reviews;
        this.papers = papers;
        this.json = json;
        this.clock = clock;
    }

    /** A place with what is judged there. */
    record OwnPlace(UUID id, int version, @Nullable Instant submittedAt, Application application, Review review) {

        boolean isOpen() {
            return review.closedAt() == null && application.state() == ApplicationState.REVIEWING;
        }

        List<String> abilities() {
            if (!isOpen()) {
                return List.of();
            }
            return submittedAt == null ? List.of("submit", "declareConflict") : List.of("declareConflict");
        }
    }

    private record PlaceRow(
            UUID parkId,
            UUID id,
            int version,
            UUID reviewId,
            UUID applicationId,
            @Nullable Instant submittedAt) {}

    private record Marks(
            Map<String, Integer> points, @Nullable String remark) {}

    /** What still waits for marks comes first, and of that what is due first. */
    @Transactional
    Page<OwnReviewSummary> list(UUID userId, PageParams page) {
        var today = clock.today();
        return database.page(
                Sql.of("""
                        select s.id, a.number, a.stage, a.name, r.due_on, s.submitted_at,
                            r.closed_at is null and a.state = 'REVIEWING' as open
                        from admission_reviewer s
                        join admission_review r on r.park_id = s.park_id and r.id = s.review_id
                        join admission_application a on a.park_id = s.park_id and a.id = s.application_id
                        where s.reviewer_id = ? and s.left_at is null and r.begun_at is not null
                            and admission_judge_of(s.park_id)""", userId),
                " order by s.submitted_at is null and r.closed_at is null and a.state = 'REVIEWING' desc, r.due_on, s.id",
                page,
                row -> summary(row, today));
    }

    private static OwnReviewSummary summary(Row row, LocalDate today) {
        var open = row.bool("open");
        var due = row.date("due_on");
        var submittedAt = row.instantOrNull("submitted_at");
        return new OwnReviewSummary(
                row.uuid("id"),
                row.text("number"),
                row.constant("stage", EntryStage.class),
                row.textOrNull("name"),
                due,
                open,
                open && submittedAt == null && due.isBefore(today),
                submittedAt);
    }

    @Transactional
    OwnReviewView get(UUID userId, UUID placeId) {
        var place = require(userId, placeId, false);
        var application = place.application();
        var marks = marks(placeId);
        return new OwnReviewView(
                placeId,
                place.version(),
                Objects.requireNonNull(application.number()),
                application.stage(),
                application.state(),
                ReviewedContent.of(application.content()),
                papers.list(application.id()).stream()
                        .map(paper -> new JudgedPaper(paper.id(), paper.kind(), paper.size()))
                        .toList(),
                place.review().criteria(),
                due(place.review()),
                marks == null ? null : marks.points(),
                marks == null ? null : marks.remark(),
                place.submittedAt(),
                place.abilities());
    }

    /** Only while the review runs, and by its kind: of papers that may be about persons no row is seen. */
    @Transactional
    RestResponse<InputStream> paper(UUID userId, UUID placeId, UUID paperId) {
        return papers.downloadByKind(require(userId, placeId, false).application(), paperId);
    }

    /**
     * One's own place in a review that has begun.
     *
     * @param lock holds the place until the transaction ends
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, as for a place that is another's
     */
    OwnPlace require(UUID userId, UUID placeId, boolean lock) {
        var row = database.first(
                        Sql.of("""
                                select s.* from admission_reviewer s
                                join admission_review r on r.park_id = s.park_id and r.id = s.review_id
                                where s.id = ? and s.reviewer_id = ? and s.left_at is null and r.begun_at is not null
                                    and admission_judge_of(s.park_id)""", placeId, userId).add(lock ? "for no key update of s" : ""),
                        r -> new PlaceRow(
                                r.uuid("park_id"),
                                r.uuid("id"),
                                r.integer("version"),
                                r.uuid("review_id"),
                                r.uuid("application_id"),
                                r.instantOrNull("submitted_at")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return new OwnPlace(
                row.id(),
                row.version(),
                row.submittedAt(),
                store.require(row.parkId(), row.applicationId()),
                reviews.require(row.reviewId()));
    }

    private @Nullable Marks marks(UUID placeId) {
        return database.first(
                        Sql.of(
                                "select points::text as points, remark from admission_sheet where place_id = ?",
                                placeId),
                        row -> new Marks(json.readMap(row.text("points"), Integer.class), row.textOrNull("remark")))
                .orElse(null);
    }

    private static LocalDate due(Review review) {
        return Objects.requireNonNull(review.dueOn());
    }
}
