package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.internal.chain.ChainErrors;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.StageJudging;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationEvidenceView;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationChecklist;

/** Papers of a review with what an officer saw in them. They name people and sums, so whoever sees no people sees no paper. */
@ApplicationScoped
class GraduationEvidence {

    private static final int MOST = 40;

    private final GraduationStore store;
    private final Checklists checklists;
    private final StoredFiles files;
    private final Database database;
    private final BusinessClock clock;
    private final GraduationTrail trail;

    GraduationEvidence(
            GraduationStore store,
            Checklists checklists,
            StoredFiles files,
            Database database,
            BusinessClock clock,
            GraduationTrail trail) {
        this.store = store;
        this.checklists = checklists;
        this.files = files;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    void add(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, SeenPaper seen, Upload upload) {
        var review = store.lockFor(parkId, id, ifMatch, GraduationMove.EVALUATE);
        var paper = seen.paper();
        var all = list(id);
        if (all.size() >= MOST) {
            throw GraduationErrors.FILES_TOO_MANY.raise("most", MOST);
        }
        if (seen.datedOn() != null && seen.datedOn().isAfter(clock.today())) {
            throw ProblemException.at("/datedOn", GraduationErrors.DAY, "latest", clock.today());
        }
        requireAsked(review, paper, papers(all));
        var file = files.store(new FileFence(parkId, "personal_read", "tenant_edit"), upload, FileRules.SCAN);
        database.execute(Sql.of(
                """
                insert into graduation_evidence (park_id, id, review_id, metric, value, says, dated_on, file_id, added_by,
                    added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                UUID.randomUUID(),
                id,
                paper.metric(),
                paper.value(),
                paper.paper(),
                seen.datedOn(),
                file.id(),
                by,
                clock.now()));
        store.touch(review);
        trail.stored(review, paper.metric(), paper.value(), file);
    }

    /** Something the policy asks and a paper can show, in a form it can be judged by. */
    private void requireAsked(Review review, StagePaper paper, List<StagePaper> before) {
        var policy = checklists.policy(review.parkId(), clock.today()).orElseThrow(GraduationErrors.NO_POLICY::raise);
        var criteria = policy.content().criteria();
        if (before.stream().anyMatch(other -> StageJudging.isToldTwice(other, paper))) {
            throw ProblemException.field("/metric", ValidationErrors.UNIQUE);
        }
        if (!StageJudging.isAsked(criteria, paper.metric())) {
            throw ProblemException.field("/metric", ChainErrors.PAPER_NOT_ASKED);
        }
        if (!StageJudging.readable(paper.metric(), paper.value())) {
            throw ProblemException.field("/value", ValidationErrors.PATTERN);
        }
    }

    /** It counts no more; the paper stays to be read. */
    @Transactional
    void strike(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, UUID evidenceId) {
        var review = store.lockFor(parkId, id, ifMatch, GraduationMove.EVALUATE);
        var found = list(id).stream()
                .filter(evidence -> evidence.id().equals(evidenceId) && evidence.struckAt() == null)
                .findFirst()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        database.execute(Sql.of(
                "update graduation_evidence set struck_by = ?, struck_at = ? where park_id = ? and id = ?",
                by,
                clock.now(),
                parkId,
                evidenceId));
        store.touch(review);
        trail.struck(review, found.metric(), found.value());
    }

    /** How it comes out today by what is known and by these papers; null where the park names no policy. */
    @Nullable
    GraduationChecklist checklist(Review review) {
        return checklists
                .of(review.parkId(), review.company().id(), clock.today(), papers(review.id(), clock.today()))
                .orElse(null);
    }

    /** The oldest first, struck ones among them. */
    List<GraduationEvidenceView> list(UUID reviewId) {
        return database.list(
                Sql.of("""
                        select e.*, coalesce(s.file_name, '') as file_name, coalesce(s.size, 0) as size,
                            coalesce(encode(s.sha256, 'hex'), '') as sha256, u.display_name
                        from graduation_evidence e
                        left join stored_file s on s.park_id = e.park_id and s.id = e.file_id
                        left join app_user u on u.id = e.added_by
                        where e.review_id = ? order by e.added_at, e.id limit 100""", reviewId),
                row -> new GraduationEvidenceView(
                        row.uuid("id"),
                        row.constant("metric", PolicyMetric.class),
                        row.text("value"),
                        row.text("says"),
                        row.dateOrNull("dated_on"),
                        row.text("file_name"),
                        row.number("size"),
                        row.text("sha256"),
                        row.textOrNull("display_name"),
                        row.instant("added_at"),
                        row.instantOrNull("struck_at")));
    }

    /** What counts on the day, as judging takes it: a paper of a later day shows nothing yet. */
    List<StagePaper> papers(UUID reviewId, LocalDate day) {
        return papers(list(reviewId).stream()
                .filter(paper -> paper.datedOn() == null || !paper.datedOn().isAfter(day))
                .toList());
    }

    private static List<StagePaper> papers(List<GraduationEvidenceView> all) {
        return all.stream()
                .filter(evidence -> evidence.struckAt() == null)
                .map(evidence -> new StagePaper(evidence.metric(), evidence.value(), evidence.says()))
                .toList();
    }

    @Transactional
    RestResponse<InputStream> download(UUID parkId, UUID id, UUID evidenceId) {
        store.require(parkId, id);
        var file = database.first(
                        Sql.of(
                                "select file_id from graduation_evidence where review_id = ? and id = ?",
                                id,
                                evidenceId),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(parkId, file);
    }
}
