package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.admission.internal.OfficerJson.Proof;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.shared.problem.ProblemException;

/** The pre-check: what the papers show, and whether it is taken. */
@ApplicationScoped
class HandleApplication {

    private final ApplicationStore store;
    private final Checks checks;
    private final Papers papers;
    private final Ties ties;
    private final Moves moves;
    private final AdmissionTrail trail;

    HandleApplication(
            ApplicationStore store, Checks checks, Papers papers, Ties ties, Moves moves, AdmissionTrail trail) {
        this.store = store;
        this.checks = checks;
        this.papers = papers;
        this.ties = ties;
        this.moves = moves;
        this.trail = trail;
    }

    @Transactional
    void check(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, List<Proof> proofs) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.ACCEPT);
        var handedIn = papers.list(id).stream().map(PaperView::id).collect(Collectors.toSet());
        for (int i = 0; i < proofs.size(); i++) {
            if (!handedIn.contains(proofs.get(i).paperId())) {
                throw ProblemException.field("/proofs/" + i + "/paperId", AdmissionErrors.PROOF_UNKNOWN);
            }
        }
        var judgement = checks.judge(application, proofs);
        checks.store(application, judgement, proofs, by);
        trail.changed(application, Action.APPLICATION_CHECKED, Facts.of("verdict", judgement.verdict()), null);
    }

    @Transactional
    void accept(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.ACCEPT);
        if (ties.isTied(id, by)) {
            throw DecisionErrors.TIED.raise();
        }
        var check = checks.last(id).filter(c -> c.isOf(application)).orElseThrow(AdmissionErrors.NOT_CHECKED::raise);
        if (check.verdict() != Verdict.PASS) {
            throw AdmissionErrors.CHECK_NOT_PASSED.raise();
        }
        moves.make(
                application,
                ApplicationMove.ACCEPT,
                new Grounds(null, List.of(check.id()), application.policyVersionId()));
    }

    @Transactional
    void reject(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var application = store.lockFor(parkId, id, ifMatch, ApplicationMove.REJECT);
        moves.make(
                application,
                ApplicationMove.REJECT,
                new Grounds(reason.strip(), List.of(), application.policyVersionId()));
    }
}
