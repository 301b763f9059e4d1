package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Puts a supplement before the checker: what it needs beyond the lease is held, and its paper does not change any more. */
@ApplicationScoped
class SubmitSupplement {

    private final AgreementStore agreements;
    private final SupplementStore store;
    private final SupplementGuard guard;
    private final SupplementHolds holds;
    private final SupplementFiles files;
    private final SupplementMoves moves;
    private final BusinessClock clock;

    SubmitSupplement(
            AgreementStore agreements,
            SupplementStore store,
            SupplementGuard guard,
            SupplementHolds holds,
            SupplementFiles files,
            SupplementMoves moves,
            BusinessClock clock) {
        this.agreements = agreements;
        this.store = store;
        this.guard = guard;
        this.holds = holds;
        this.files = files;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID agreementId, UUID id, @Nullable String ifMatch) {
        var agreement = agreements.lock(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.SUBMIT);
        guard.requireStands(agreement, supplement);
        guard.requireReason(supplement);
        int round = supplement.round() + 1;
        var now = clock.now();
        // Typeset before units are locked: every letting and hold of them waits as long as this takes.
        var made = files.make(agreement, supplement, now);
        holds.take(agreement, supplement, by);
        var paper = files.keep(agreement, supplement, round, made);
        moves.make(
                agreement,
                supplement,
                SupplementMove.SUBMIT,
                null,
                List.of(paper),
                Sql.of(", round = ?, made_by = ?, made_at = ?", round, by, now));
    }
}
