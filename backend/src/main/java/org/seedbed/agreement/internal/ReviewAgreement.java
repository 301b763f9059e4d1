package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.Applications;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What the second and the third pair of eyes do with an agreement, and how it comes back. */
@ApplicationScoped
class ReviewAgreement {

    private static final String NOT_REVIEWED =
            ", checked_by = null, checked_at = null, approved_by = null, approved_at = null";

    private final AgreementStore store;
    private final AgreementHolds holds;
    private final Applications applications;
    private final Moves moves;
    private final BusinessClock clock;

    ReviewAgreement(
            AgreementStore store, AgreementHolds holds, Applications applications, Moves moves, BusinessClock clock) {
        this.store = store;
        this.holds = holds;
        this.applications = applications;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void check(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.CHECK);
        if (agreement.isOf(by)) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        moves.make(
                agreement,
                AgreementMove.CHECK,
                null,
                List.of(),
                Sql.of(", checked_by = ?, checked_at = ?", by, clock.now()));
    }

    @Transactional
    void approve(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.APPROVE);
        if (agreement.isOf(by) || by.equals(agreement.checkedBy())) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        moves.make(
                agreement,
                AgreementMove.APPROVE,
                null,
                List.of(),
                Sql.of(", approved_by = ?, approved_at = ?", by, clock.now()));
    }

    /** Back to its writer: sent back, refused or recalled. The approval it rests on does not lapse over that. */
    @Transactional
    void giveBack(UUID parkId, UUID id, @Nullable String ifMatch, AgreementMove move, String reason) {
        var agreement = store.lockFor(parkId, id, ifMatch, move);
        if (agreement.applicationId() != null) {
            applications.signLater(agreement.applicationId());
        }
        moves.make(agreement, move, reason.strip(), List.of(), Sql.of(NOT_REVIEWED));
    }

    @Transactional
    void discard(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.DISCARD);
        // An application that is still approved keeps what it holds: the next draft goes on with it.
        if (agreement.applicationId() == null) {
            holds.release(agreement);
        }
        moves.make(agreement, AgreementMove.DISCARD, reason.strip(), List.of(), Sql.of(""));
    }
}
