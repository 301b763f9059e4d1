package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationEvaluationRequest;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationEvaluationView;

/** Judgements of a review, kept as they were made: whatever policy and facts say later. */
@ApplicationScoped
class Evaluations {

    private final GraduationStore store;
    private final GraduationEvidence evidence;
    private final Checklists checklists;
    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;
    private final GraduationTrail trail;

    Evaluations(
            GraduationStore store,
            GraduationEvidence evidence,
            Checklists checklists,
            Database database,
            JsonColumns json,
            BusinessClock clock,
            GraduationTrail trail) {
        this.store = store;
        this.evidence = evidence;
        this.checklists = checklists;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    /** The last word of whoever evaluates: what it let pass, under which version and for which day. */
    record Last(
            UUID versionId,
            LocalDate asOf,
            Instant madeAt,
            @Nullable Integer reviewVersion,
            List<StageWaiver> waivers,
            String by) {

        /** Whether nothing came to the review since. Clocks of two machines do not tell; old ones know nothing else. */
        boolean isOf(Review review, Predicate<Instant> nothingSince) {
            return reviewVersion == null ? nothingSince.test(madeAt) : reviewVersion == review.version();
        }
    }

    @Transactional
    void evaluate(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, GraduationEvaluationRequest request) {
        var review = store.lockFor(parkId, id, ifMatch, GraduationMove.EVALUATE);
        if (request.asOf().isAfter(clock.today())) {
            throw ProblemException.at("/asOf", GraduationErrors.DAY, "latest", clock.today());
        }
        var papers = evidence.papers(id, request.asOf());
        var judged = checklists
                .judge(parkId, review.company().id(), request.asOf(), papers, request.waivers(), actor.displayName())
                .orElseThrow(GraduationErrors.NO_POLICY::raise);
        keep(review, judged, request.waivers(), actor.userId(), false);
        store.make(review, GraduationMove.EVALUATE, null, Sql.of(", evaluated_by = ?", actor.userId()));
        trail.evaluated(review, judged);
        if (judged.verdict() == Verdict.PASS) {
            store.putBefore(review);
        }
    }

    void keep(Review review, Judged judged, List<StageWaiver> waivers, UUID by, boolean decisive) {
        var distance = Distance.of(
                judged.judgement().lines(), judged.policy().content().minSatisfied());
        database.execute(Sql.of(
                """
                insert into graduation_evaluation (park_id, id, review_id, nth, as_of, policy_version_id, policy_name,
                    policy_number, content_hash, verdict, met, needed, lines, papers, waivers, decisive, made_by, made_at,
                    review_version)
                select ?, ?, ?, coalesce(max(nth), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?
                from graduation_evaluation where review_id = ?""",
                review.parkId(),
                UUID.randomUUID(),
                review.id(),
                judged.day(),
                judged.policy().versionId(),
                judged.policy().name(),
                judged.policy().number(),
                judged.policy().contentHash(),
                judged.verdict(),
                distance.met(),
                distance.needed(),
                json.write(judged.judgement().lines()),
                json.write(judged.papers()),
                json.write(waivers),
                decisive,
                by,
                clock.now(),
                // the move that goes with it raises it by one
                review.version() + 1,
                review.id()));
    }

    /** Whoever decides decides on what it let pass, too. */
    Optional<Last> last(UUID reviewId) {
        return database.first(
                Sql.of("""
                        select v.policy_version_id, v.as_of, v.made_at, v.review_version, v.waivers::text as waivers, u.display_name
                        from graduation_evaluation v left join app_user u on u.id = v.made_by
                        where v.review_id = ? order by v.nth desc limit 1""", reviewId),
                row -> new Last(
                        row.uuid("policy_version_id"),
                        row.date("as_of"),
                        row.instant("made_at"),
                        row.integerOrNull("review_version"),
                        json.readList(row.text("waivers"), StageWaiver.class),
                        Optional.ofNullable(row.textOrNull("display_name")).orElse("")));
    }

    /** The newest first. */
    List<GraduationEvaluationView> list(UUID reviewId) {
        return database.list(Sql.of("""
                        select v.*, v.lines::text as lines_text, v.papers::text as papers_text, u.display_name
                        from graduation_evaluation v left join app_user u on u.id = v.made_by
                        where v.review_id = ? order by v.nth desc limit 50""", reviewId), this::view);
    }

    private GraduationEvaluationView view(Row row) {
        return new GraduationEvaluationView(
                row.date("as_of"),
                row.text("policy_name"),
                row.integer("policy_number"),
                row.text("content_hash"),
                row.constant("verdict", Verdict.class),
                row.integer("met"),
                row.integer("needed"),
                json.readList(row.text("lines_text"), PolicyLine.class),
                json.readList(row.text("papers_text"), StagePaper.class),
                row.bool("decisive"),
                row.textOrNull("display_name"),
                row.instant("made_at"));
    }
}
