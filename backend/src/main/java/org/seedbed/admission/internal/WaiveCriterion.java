package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.OfficerJson.WaiverRequest;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Another person than who checked lets a criterion pass, with a reason; the judgement is made again with it. */
@ApplicationScoped
class WaiveCriterion {

    private final ApplicationStore store;
    private final Checks checks;
    private final Database database;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    WaiveCriterion(
            ApplicationStore store, Checks checks, Database database, BusinessClock clock, AdmissionTrail trail) {
        this.store = store;
        this.checks = checks;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, WaiverRequest request) {
        var application = store.require(parkId, id);
        Moves.require(application, ApplicationMove.ACCEPT);
        Etags.require(ifMatch, application.version());
        var check = checks.last(id).filter(c -> c.isOf(application)).orElseThrow(AdmissionErrors.NOT_CHECKED::raise);
        if (check.checkedBy().equals(by)) {
            throw AdmissionErrors.SAME_PERSON.raise();
        }
        var criteria = checks.policy(application).content().criteria();
        if (request.criterion() >= criteria.size()
                || !criteria.get(request.criterion()).waivable()
                || check.lines().get(request.criterion()).verdict() == Verdict.PASS) {
            throw AdmissionErrors.NOT_WAIVABLE.raise();
        }
        database.execute(Sql.of(
                """
                insert into admission_waiver
                    (park_id, id, application_id, policy_version_id, criterion, reason, waived_by, waived_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                UUID.randomUUID(),
                id,
                application.policyVersionId(),
                request.criterion(),
                request.reason().strip(),
                by,
                clock.now()));
        var judgement = checks.judge(application, check.proofs());
        checks.store(application, judgement, check.proofs(), check.checkedBy());
        trail.changed(
                application,
                Action.APPLICATION_WAIVED,
                Facts.of("criterion", criteria.get(request.criterion()).metric())
                        .and("verdict", judgement.verdict()),
                request.reason().strip());
    }
}
