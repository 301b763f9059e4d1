package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.lease.LeaseContracts;
import org.seedbed.shared.db.Sql;

/** Takes back what was signed by mistake: lease, stay and the application's last move. The trail keeps what it said. */
@ApplicationScoped
class AnnulAgreement {

    private final AgreementStore store;
    private final AgreementTenants tenants;
    private final LeaseContracts leases;
    private final Moves moves;

    AnnulAgreement(AgreementStore store, AgreementTenants tenants, LeaseContracts leases, Moves moves) {
        this.store = store;
        this.tenants = tenants;
        this.leases = leases;
        this.moves = moves;
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, String reason) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.ANNUL);
        if (agreement.isOf(by)) {
            throw AgreementErrors.SAME_PERSON.raise();
        }
        var why = reason.strip();
        var opened = store.openedStay(id);
        var lease = Objects.requireNonNull(agreement.leaseId());
        moves.make(agreement, AgreementMove.ANNUL, why, List.of(lease), Sql.of(""));
        leases.remove(parkId, lease, why);
        tenants.undo(agreement, opened, why);
    }
}
