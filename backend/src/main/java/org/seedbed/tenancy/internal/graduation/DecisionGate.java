package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;
import org.seedbed.tenancy.internal.graduation.Evaluations.Last;

/** Who may decide a review, and whether what was evaluated is still what there is to decide. */
@ApplicationScoped
class DecisionGate {

    private final Database database;
    private final Evaluations evaluations;
    private final Checklists checklists;
    private final GraduationEvidence evidence;

    DecisionGate(Database database, Evaluations evaluations, Checklists checklists, GraduationEvidence evidence) {
        this.evidence = evidence;
        this.database = database;
        this.evaluations = evaluations;
        this.checklists = checklists;
    }

    /**
     * Whoever proposed it, brought or struck a paper of it, evaluated it at any time or belongs to the company decides nothing
     * of it.
     *
     * @throws ProblemException graduation.same-person, graduation.own-company
     */
    void requireOther(Actor actor, Review review) {
        if (actor.knowsCompany(review.company().id())) {
            throw GraduationErrors.OWN_COMPANY.raise();
        }
        if (!isOther(actor, review)) {
            throw GraduationErrors.SAME_PERSON.raise();
        }
    }

    /** Whether it is neither the actor's work nor their company's. */
    boolean mayDecide(Actor actor, Review review) {
        return !actor.knowsCompany(review.company().id()) && isOther(actor, review);
    }

    private boolean isOther(Actor actor, Review review) {
        var person = actor.userId();
        return !person.equals(review.proposedBy())
                && database.count(Sql.of("""
                                select 1 from graduation_evaluation where review_id = ? and made_by = ? and not decisive
                                union all
                                select 1 from graduation_evidence where review_id = ? and ? in (added_by, struck_by)""", review.id(), person, review.id(), person)) == 0;
    }

    /** How it comes out on the day, and what was let pass for that. */
    record Outcome(Judged judged, List<StageWaiver> waivers) {}

    /**
     * Judges by what is known of the day it is to graduate from.
     *
     * @throws ProblemException graduation.no-policy, graduation.evaluate-again, graduation.day-before
     */
    Outcome judge(Review review, LocalDate from) {
        var last = requireEvaluated(review, from);
        return checklists
                .judge(
                        review.parkId(),
                        review.company().id(),
                        from,
                        evidence.papers(review.id(), from),
                        last.waivers(),
                        last.by())
                .map(judged -> new Outcome(judged, last.waivers()))
                .orElseThrow(GraduationErrors.NO_POLICY::raise);
    }

    /**
     * The last evaluation, where it has seen every paper. What it let pass is a place in the list of the version it judged by:
     * of another version that is another criterion.
     */
    private Last requireEvaluated(Review review, LocalDate from) {
        var last = evaluations.last(review.id()).orElseThrow(GraduationErrors.EVALUATE_AGAIN::raise);
        if (from.isBefore(last.asOf())) {
            throw ProblemException.at("/from", GraduationErrors.DAY_BEFORE, "earliest", last.asOf());
        }
        var seen = last.isOf(
                review,
                madeAt -> database.count(Sql.of(
                                "select 1 from graduation_evidence where review_id = ? and greatest(added_at, struck_at) > ?",
                                review.id(),
                                madeAt))
                        == 0);
        var sameVersion = checklists
                .policy(review.parkId(), from)
                .filter(policy -> policy.versionId().equals(last.versionId()))
                .isPresent();
        if (!seen || (!last.waivers().isEmpty() && !sameVersion)) {
            throw GraduationErrors.EVALUATE_AGAIN.raise();
        }
        return last;
    }
}
