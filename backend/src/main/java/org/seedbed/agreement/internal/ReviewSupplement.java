package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What the second and the third pair of eyes do with a supplement, how it comes back, and how it is given up. */
@ApplicationScoped
class ReviewSupplement {

    private static final String NOT_REVIEWED =
            ", checked_by = null, checked_at = null, approved_by = null, approved_at = null";

    private final AgreementStore agreements;
    private final SupplementStore store;
    private final SupplementHolds holds;
    private final SupplementMoves moves;
    private final Moves agreementMoves;
    private final BusinessClock clock;

    ReviewSupplement(
            AgreementStore agreements,
            SupplementStore store,
            SupplementHolds holds,
            SupplementMoves moves,
            Moves agreementMoves,
            BusinessClock clock) {
        this.agreements = agreements;
        this.store = store;
        this.holds = holds;
        this.moves = moves;
        this.agreementMoves = agreementMoves;
        this.clock = clock;
    }

    @Transactional
    void check(UUID parkId, UUID by, UUID agreementId, UUID id, @Nullable String ifMatch) {
        var agreement = agreements.require(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.CHECK);
        SupplementMoves.requireOpen(agreement);
        if (supplement.isOf(by)) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        moves.make(
                agreement,
                supplement,
                SupplementMove.CHECK,
                null,
                List.of(),
                Sql.of(", checked_by = ?, checked_at = ?", by, clock.now()));
    }

    @Transactional
    void approve(UUID parkId, UUID by, UUID agreementId, UUID id, @Nullable String ifMatch) {
        var agreement = agreements.require(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.APPROVE);
        SupplementMoves.requireOpen(agreement);
        if (supplement.isOf(by) || by.equals(supplement.checkedBy())) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        moves.make(
                agreement,
                supplement,
                SupplementMove.APPROVE,
                null,
                List.of(),
                Sql.of(", approved_by = ?, approved_at = ?", by, clock.now()));
    }

    /** Back to its writer: sent back, refused or recalled. */
    @Transactional
    void giveBack(
            UUID parkId, UUID agreementId, UUID id, @Nullable String ifMatch, SupplementMove move, String reason) {
        var agreement = agreements.require(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, move);
        moves.make(agreement, supplement, move, reason.strip(), List.of(), Sql.of(NOT_REVIEWED));
    }

    /** The agreement goes on as it was. */
    @Transactional
    void discard(UUID parkId, UUID agreementId, UUID id, @Nullable String ifMatch, String reason) {
        var agreement = agreements.lock(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.DISCARD);
        holds.release(agreement, supplement);
        moves.make(agreement, supplement, SupplementMove.DISCARD, reason.strip(), List.of(), Sql.of(NOT_REVIEWED));
        if (agreement.state() == AgreementState.AMENDING) {
            agreementMoves.make(agreement, AgreementMove.AMENDED, reason.strip(), List.of(id), Sql.of(""));
        }
    }
}
