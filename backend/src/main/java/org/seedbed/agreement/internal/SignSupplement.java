package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.shared.db.Sql;

/**
 * Both sides have signed a supplement: the hold gives way to the lease as it is from the day on, or the team is a firm; the
 * agreement says so, and is being amended no more. All of it or nothing.
 */
@ApplicationScoped
class SignSupplement {

    private final AgreementStore agreements;
    private final SupplementStore store;
    private final SupplementGuard guard;
    private final SupplementFiles files;
    private final SupplementHolds holds;
    private final ApplySupplement apply;
    private final SupplementMoves moves;

    SignSupplement(
            AgreementStore agreements,
            SupplementStore store,
            SupplementGuard guard,
            SupplementFiles files,
            SupplementHolds holds,
            ApplySupplement apply,
            SupplementMoves moves) {
        this.agreements = agreements;
        this.store = store;
        this.guard = guard;
        this.files = files;
        this.holds = holds;
        this.apply = apply;
        this.moves = moves;
    }

    @Transactional
    void handle(UUID parkId, UUID agreementId, UUID id, @Nullable String ifMatch, LocalDate signedOn) {
        var agreement = agreements.lock(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.SIGN);
        guard.requireStands(agreement, supplement);
        guard.requireSignedOn(supplement, signedOn);
        var scan = files.signed(supplement);
        holds.release(agreement, supplement);
        if (supplement.changes(SupplementChange.PARTY)) {
            apply.party(agreement, supplement);
        } else {
            apply.lease(agreement, supplement);
        }
        apply.terms(agreement, supplement, guard.today());
        moves.make(
                agreement,
                supplement,
                SupplementMove.SIGN,
                null,
                List.of(scan, lease(agreement)),
                Sql.of(", signed_on = ?", signedOn));
    }

    private static UUID lease(Agreement agreement) {
        return Objects.requireNonNull(agreement.leaseId());
    }
}
