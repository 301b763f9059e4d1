package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.internal.GraduateTenant;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationDecisionRequest;

/** The word of the second person: graduated, not met, taken back. Who may give it says the {@link DecisionGate}. */
@ApplicationScoped
class DecideGraduation {

    private final GraduationStore store;
    private final DecisionGate gate;
    private final Evaluations evaluations;
    private final Checklists checklists;
    private final GraduateTenant graduate;
    private final Certificates certificates;
    private final BusinessClock clock;

    DecideGraduation(
            GraduationStore store,
            DecisionGate gate,
            Evaluations evaluations,
            Checklists checklists,
            GraduateTenant graduate,
            Certificates certificates,
            BusinessClock clock) {
        this.store = store;
        this.gate = gate;
        this.evaluations = evaluations;
        this.checklists = checklists;
        this.graduate = graduate;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Judged once more by what is known of that very day; what was evaluated before is no promise. */
    @Transactional
    void graduate(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, GraduationDecisionRequest request) {
        holdTenant(parkId, id);
        var review = lock(actor, parkId, id, ifMatch, GraduationMove.GRADUATE);
        var by = actor.userId();
        var from = request.from();
        if (from.isAfter(clock.today())) {
            throw ProblemException.at("/from", GraduationErrors.DAY, "latest", clock.today());
        }
        var outcome = gate.judge(review, from);
        var judged = outcome.judged();
        requireMet(judged);
        evaluations.keep(review, judged, outcome.waivers(), by, true);
        var entry = graduate.enter(parkId, review.tenantId(), from);
        checklists.keep(parkId, entry, judged, by, clock.now());
        certificates.issue(review, by, from, judged.policy().name());
        store.make(
                review,
                GraduationMove.GRADUATE,
                null,
                Sql.of(
                        ", graduates_on = ?, site_check = ?, decided_by = ?, decided_at = ?",
                        from,
                        request.siteCheck().strip(),
                        by,
                        clock.now()));
    }

    private static void requireMet(Judged judged) {
        if (judged.verdict() != Verdict.PASS) {
            var distance = Distance.of(
                    judged.judgement().lines(), judged.policy().content().minSatisfied());
            throw GraduationErrors.NOT_MET.raise(
                    "day", judged.day(), "unmet", Math.max(1, distance.needed() - distance.met()));
        }
    }

    /** It stays in its stage. */
    @Transactional
    void refuse(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var review = lock(actor, parkId, id, ifMatch, GraduationMove.REFUSE);
        end(review, actor.userId(), GraduationMove.REFUSE, reason.strip());
    }

    @Transactional
    void withdraw(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var review = store.lockFor(parkId, id, ifMatch, GraduationMove.WITHDRAW);
        end(review, by, GraduationMove.WITHDRAW, reason.strip());
    }

    private void end(Review review, UUID by, GraduationMove move, String reason) {
        store.make(
                review, move, reason, Sql.of(", reason = ?, decided_by = ?, decided_at = ?", reason, by, clock.now()));
    }

    /** The evidence was false: a dated entry back into the stage before. The certificate keeps its number and says so. */
    @Transactional
    void revoke(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        holdTenant(parkId, id);
        var review = store.lockFor(parkId, id, ifMatch, GraduationMove.REVOKE);
        var on = graduate.takeBack(parkId, review.tenantId(), clock.today(), reason.strip());
        store.make(
                review,
                GraduationMove.REVOKE,
                reason.strip(),
                Sql.of(
                        ", revoked_on = ?, revoke_reason = ?, revoked_by = ?, revoked_at = ?",
                        on,
                        reason.strip(),
                        by,
                        clock.now()));
    }

    /** Whatever enters or takes back a stage holds the tenant before the review, as a leaving does. */
    private void holdTenant(UUID parkId, UUID id) {
        graduate.hold(parkId, store.require(parkId, id).tenantId());
    }

    private Review lock(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, GraduationMove move) {
        var review = store.lockFor(parkId, id, ifMatch, move);
        gate.requireOther(actor, review);
        return review;
    }
}
