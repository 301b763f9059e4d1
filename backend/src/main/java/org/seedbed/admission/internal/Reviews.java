package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.admission.internal.ReviewRules.ReviewResult;
import org.seedbed.admission.internal.ReviewRules.ReviewTerms;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** Rounds of review and their panels as they are stored. */
@ApplicationScoped
class Reviews {

    private final Database database;
    private final JsonColumns json;
    private final ReviewSet set;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Reviews(Database database, JsonColumns json, ReviewSet set, Deadlines deadlines, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.set = set;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A round as it is stored.
     *
     * @param openedAt null: nobody is named yet, and nothing stored
     */
    record Review(
            UUID id,
            UUID applicationId,
            int round,
            List<ReviewCriterion> criteria,
            ReviewTerms terms,
            @Nullable Instant openedAt,
            @Nullable Instant begunAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant closedAt,
            @Nullable ReviewResult result) {

        /** The first round of an application, before anybody is named. */
        static Review prepared(UUID applicationId, List<ReviewCriterion> criteria, ReviewTerms terms) {
            return new Review(UUID.randomUUID(), applicationId, 1, criteria, terms, null, null, null, null, null);
        }
    }

    /** The round that goes on or is being prepared. */
    Optional<Review> open(UUID applicationId) {
        return find(Sql.of("where r.application_id = ? and r.closed_at is null", applicationId));
    }

    /** The round of last, whether it goes on or is over. */
    Optional<Review> last(UUID applicationId) {
        return find(Sql.of("where r.application_id = ? order by r.round desc limit 1", applicationId));
    }

    /**
     * A round by its number.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    Review round(UUID applicationId, int round) {
        return find(Sql.of("where r.application_id = ? and r.round = ?", applicationId, round))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Review require(UUID reviewId) {
        return find(Sql.of("where r.id = ?", reviewId)).orElseThrow();
    }

    /** The open round, a new one when none is; criteria and terms are those of today from then on. */
    Review openOrBegin(Application application) {
        var open = open(application.id());
        if (open.isPresent()) {
            return open.get();
        }
        var id = UUID.randomUUID();
        var terms = set.terms(application);
        database.execute(Sql.of(
                """
                insert into admission_review (park_id, id, application_id, round, criteria, reviewers_min, pass_score,
                    opened_at)
                select ?, ?, ?, coalesce(max(round), 0) + 1, ?::jsonb, ?, ?, ?
                from admission_review where application_id = ?""",
                application.parkId(),
                id,
                application.id(),
                json.write(set.criteria(application)),
                terms.reviewersMin(),
                terms.passScore(),
                clock.now(),
                application.id()));
        return require(id);
    }

    /** From now on the panel has until the last day. */
    void begin(Review review) {
        var due = deadlines.after("ADMISSION_REVIEW", clock.today());
        database.execute(Sql.of(
                "update admission_review set begun_at = ?, due_on = ?, calendar_complete = ? where id = ?",
                clock.now(),
                due.on(),
                due.calendarComplete(),
                review.id()));
    }

    private Optional<Review> find(Sql where) {
        return database.first(Sql.of("""
                        select r.*, r.criteria::text as criteria_text, r.result::text as result_text
                        from admission_review r""").add(where), this::review);
    }

    private Review review(Row row) {
        var result = row.textOrNull("result_text");
        return new Review(
                row.uuid("id"),
                row.uuid("application_id"),
                row.integer("round"),
                json.readList(row.text("criteria_text"), ReviewCriterion.class),
                new ReviewTerms(row.integer("reviewers_min"), row.decimal("pass_score")),
                row.instant("opened_at"),
                row.instantOrNull("begun_at"),
                row.dateOrNull("due_on"),
                row.instantOrNull("closed_at"),
                result == null ? null : json.read(result, ReviewResult.class));
    }
}
