package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverOffer;

/** Waiver policies that a park has made its own. A delivered one is adopted before anything is granted by it. */
@ApplicationScoped
class WaiverPolicies {

    private final Policies policies;
    private final WaiverRows rows;
    private final Database database;
    private final BusinessClock clock;

    WaiverPolicies(Policies policies, WaiverRows rows, Database database, BusinessClock clock) {
        this.policies = policies;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** In force on the first day. */
    PublishedPolicy require(UUID parkId, UUID policyId, LocalDate day) {
        var own = database.count(Sql.of("select 1 from policy where park_id = ? and id = ?", parkId, policyId)) > 0;
        return policies.inForce(parkId, policyId, day)
                .filter(policy -> own
                        && policy.kind() == PolicyKind.WAIVER
                        && policy.content().scheme() != null)
                .orElseThrow(() -> ProblemException.at("/policyId", WaiverErrors.POLICY_UNKNOWN));
    }

    /** In force today, by name. */
    Page<WaiverOffer> offers(UUID parkId, PageParams page) {
        return database.page(
                Sql.of("""
                        select p.id, p.name, p.document_number, (v.content -> 'scheme')::text as scheme from policy p
                        join lateral (select n.content from policy_version n
                            where n.policy_id = p.id and n.state = 'PUBLISHED' and n.effective_from <= ?
                            order by n.effective_from desc limit 1) v on true
                        where p.park_id = ? and p.kind = ?""", clock.today(), parkId, PolicyKind.WAIVER),
                " order by name, id",
                page,
                row -> new WaiverOffer(
                        row.uuid("id"),
                        row.text("name"),
                        row.textOrNull("document_number"),
                        rows.scheme(row.text("scheme"))));
    }
}
