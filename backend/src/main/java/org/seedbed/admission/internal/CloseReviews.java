package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.admission.internal.ReviewRules.ReviewResult;
import org.seedbed.admission.internal.ReviewRules.ReviewTerms;
import org.seedbed.admission.internal.ReviewRules.ScoreSheet;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * Closes reviews whose sheets are all in, and those over their last day that have enough of them. One that has too few
 * stays open and late: an officer names somebody else. Replicas that run at once take different rows.
 */
@ApplicationScoped
class CloseReviews {

    private static final int AT_ONCE = 100;

    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final JsonColumns json;
    private final AdmissionTrail trail;

    CloseReviews(
            JobDatabase database, ActingContext acting, BusinessClock clock, JsonColumns json, AdmissionTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.json = json;
        this.trail = trail;
    }

    private record Due(
            UUID parkId,
            UUID id,
            UUID applicationId,
            String number,
            @Nullable UUID policyVersionId,
            List<ReviewCriterion> criteria,
            ReviewTerms terms) {}

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void everyMinute() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many were closed; the last day itself is still the reviewers'. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("review-closing"), () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = QuarkusTransaction.requiringNew().call(() -> batch(asOf));
            }
            return all;
        });
    }

    private int batch(LocalDate asOf) {
        var due = database.list(
                Sql.of("""
                        select r.park_id, r.id, r.application_id, a.number, a.policy_version_id,
                            r.criteria::text as criteria, r.reviewers_min, r.pass_score
                        from admission_review r
                        join admission_application a on a.park_id = r.park_id and a.id = r.application_id
                        cross join lateral (
                            select count(*) filter (where s.submitted_at is not null) as sheets,
                                count(*) filter (where s.submitted_at is null) as missing
                            from admission_reviewer s where s.review_id = r.id and s.left_at is null) n
                        where r.closed_at is null and r.begun_at is not null and a.state = 'REVIEWING'
                            and n.sheets >= r.reviewers_min and (n.missing = 0 or r.due_on < ?)
                        order by r.due_on, r.id limit ?
                        for no key update of r, a skip locked""", asOf, AT_ONCE),
                row -> new Due(
                        row.uuid("park_id"),
                        row.uuid("id"),
                        row.uuid("application_id"),
                        row.text("number"),
                        row.uuidOrNull("policy_version_id"),
                        json.readList(row.text("criteria"), ReviewCriterion.class),
                        new ReviewTerms(row.integer("reviewers_min"), row.decimal("pass_score"))));
        var closed = due.stream().filter(this::close).toList();
        trail.movedByJob(closed.stream()
                .map(one -> AdmissionTrail.moving(
                        one.parkId(), one.applicationId(), one.number(), ApplicationMove.CLOSE_REVIEW))
                .toList());
        return due.size();
    }

    /** False for one that has too few sheets after all: somebody declared a tie since it was chosen. */
    private boolean close(Due review) {
        // Whoever hands in at this moment is waited for, and counts. A sheet refers to its review: no stronger lock on
        // that.
        database.list(Sql.of("""
                        select id from admission_reviewer where review_id = ? and left_at is null
                        order by id for no key update""", review.id()), row -> row.uuid("id"));
        var sheets = sheets(review.id());
        if (sheets.size() < review.terms().reviewersMin()) {
            return false;
        }
        store(review, ReviewRules.result(review.criteria(), sheets, review.terms()));
        var move = ApplicationMove.CLOSE_REVIEW;
        database.execute(Sql.of(
                "update admission_application set version = version + 1, state = ? where id = ?",
                move.to(),
                review.applicationId()));
        database.execute(new Step(
                        review.parkId(),
                        review.applicationId(),
                        move,
                        ApplicationState.REVIEWING,
                        clock.now(),
                        null,
                        null,
                        List.of(review.id()),
                        review.policyVersionId())
                .insert());
        return true;
    }

    private void store(Due review, ReviewResult result) {
        database.execute(Sql.of(
                "update admission_review set closed_at = ?, verdict = ?, result = ?::jsonb where id = ?",
                clock.now(),
                result.verdict(),
                json.write(result),
                review.id()));
        // Whoever has not answered by the last day is no part of it.
        database.execute(Sql.of("""
                update admission_reviewer set version = version + 1, left_at = ?, left_reason = ?
                where review_id = ? and left_at is null and submitted_at is null""", clock.now(), "逾期未提交评分", review.id()));
    }

    private List<ScoreSheet> sheets(UUID reviewId) {
        return database.list(
                Sql.of("""
                        select t.place_id, t.points::text as points from admission_sheet t
                        join admission_reviewer s on s.park_id = t.park_id and s.id = t.place_id
                        where t.review_id = ? and s.left_at is null order by t.place_id""", reviewId),
                row -> new ScoreSheet(row.uuid("place_id"), json.readMap(row.text("points"), Integer.class)));
    }
}
