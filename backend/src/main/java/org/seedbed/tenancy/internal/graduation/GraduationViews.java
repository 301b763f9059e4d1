package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.GraduateBenefits;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationResponse;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationSummary;

/** Reviews as pages show them. */
@ApplicationScoped
class GraduationViews {

    private final GraduationStore store;
    private final GraduationEvidence evidence;
    private final Evaluations evaluations;
    private final DecisionGate gate;
    private final Certificates certificates;
    private final Database database;

    GraduationViews(
            GraduationStore store,
            GraduationEvidence evidence,
            Evaluations evaluations,
            DecisionGate gate,
            Certificates certificates,
            Database database) {
        this.store = store;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.gate = gate;
        this.certificates = certificates;
        this.database = database;
    }

    @Transactional
    GraduationResponse get(Actor actor, UUID parkId, UUID id) {
        var review = store.require(parkId, id);
        var decided = review.decided();
        var revoked = review.revoked();
        return new GraduationResponse(
                review.id(),
                review.version(),
                review.state(),
                review.occasion(),
                review.tenantId(),
                review.company().id(),
                review.company().name(),
                review.company().kind(),
                review.note(),
                review.proposer(),
                review.proposedAt(),
                evidence.list(id),
                review.isOpen() ? evidence.checklist(review) : null,
                evaluations.list(id),
                decided.graduatesOn(),
                decided.siteCheck(),
                decided.reason(),
                decided.by(),
                decided.at(),
                benefitsEnd(review),
                certificates.of(review).orElse(null),
                revoked.on(),
                revoked.reason(),
                revoked.by(),
                abilities(actor, review));
    }

    /** First day without the benefits of an incubatee; null before it graduated and once that is taken back. */
    static @Nullable LocalDate benefitsEnd(Review review) {
        var graduated = review.decided().graduatesOn();
        return graduated == null || review.state() != GraduationState.GRADUATED
                ? null
                : GraduateBenefits.endAfter(graduated);
    }

    private List<String> abilities(Actor actor, Review review) {
        var abilities = new ArrayList<String>();
        if (review.isOpen() && actor.mayInPark(review.parkId(), Permission.TENANT_EDIT)) {
            abilities.addAll(List.of("attach", "evaluate", "withdraw"));
        }
        if (actor.mayInPark(review.parkId(), Permission.GRADUATION_APPROVE)) {
            if (review.allows(GraduationMove.GRADUATE) && gate.mayDecide(actor, review)) {
                abilities.addAll(List.of("graduate", "refuse"));
            }
            if (review.allows(GraduationMove.REVOKE)) {
                abilities.add("revoke");
            }
        }
        return abilities;
    }

    /** The newest first. */
    @Transactional
    Page<GraduationSummary> list(UUID parkId, List<GraduationState> states, @Nullable UUID tenantId, PageParams page) {
        var sql = Sql.of("""
                        select r.id, r.state, r.occasion, r.tenant_id, c.name as company_name, r.proposed_at, r.graduates_on,
                            (select x.number from graduation_certificate x where x.park_id = r.park_id
                                and x.review_id = r.id) as number
                        from graduation_review r
                        join tenant t on t.park_id = r.park_id and t.id = r.tenant_id
                        join company c on c.id = t.company_id
                        where r.park_id = ?""", parkId).filter(states, "and r.state = any(?)").filter(tenantId, "and r.tenant_id = ?");
        return database.page(
                sql,
                " order by proposed_at desc, id",
                page,
                row -> new GraduationSummary(
                        row.uuid("id"),
                        row.constant("state", GraduationState.class),
                        row.constant("occasion", GraduationOccasion.class),
                        row.uuid("tenant_id"),
                        row.text("company_name"),
                        row.instant("proposed_at"),
                        row.dateOrNull("graduates_on"),
                        row.textOrNull("number")));
    }
}
