package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Puts an agreement before the checker: its places are held from now on, and its papers do not change any more. */
@ApplicationScoped
class SubmitAgreement {

    private final AgreementStore store;
    private final SubmissionCheck check;
    private final AgreementHolds holds;
    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final Moves moves;
    private final BusinessClock clock;

    SubmitAgreement(
            AgreementStore store,
            SubmissionCheck check,
            AgreementHolds holds,
            AgreementPapers papers,
            AgreementFiles files,
            Moves moves,
            BusinessClock clock) {
        this.store = store;
        this.check = check;
        this.holds = holds;
        this.papers = papers;
        this.files = files;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.SUBMIT);
        check.require(agreement);
        var people = store.people(id).orElseThrow();
        int round = agreement.round() + 1;
        var now = clock.now();
        // Typeset before units are locked: every letting and hold of them waits as long as this takes.
        var paper = papers.agreement(agreement, people, now);
        var lease = papers.lease(agreement, people, now);
        holds.take(agreement, by);
        var evidence = List.of(
                files.keep(agreement, round, AgreementFileKind.AGREEMENT, agreement.number() + " 孵化协议.pdf", paper),
                files.keep(
                        agreement,
                        round,
                        AgreementFileKind.LEASE,
                        AgreementPapers.leaseNumber(agreement) + " 租赁合同.pdf",
                        lease));
        moves.make(
                agreement,
                AgreementMove.SUBMIT,
                null,
                evidence,
                Sql.of(", round = ?, made_by = ?, made_at = ?", round, by, now));
    }
}
