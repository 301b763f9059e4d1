package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;

/** 工商变更: the registered address has left the park, as a paper shows. */
@ApplicationScoped
class MoveAddress {

    private final ExitStore store;
    private final ExitFiles files;
    private final ExitClerk clerk;

    MoveAddress(ExitStore store, ExitFiles files, ExitClerk clerk) {
        this.store = store;
        this.files = files;
        this.clerk = clerk;
    }

    /** A mistake is set right by telling it again. */
    @Transactional
    void handle(UUID parkId, UUID id, @Nullable String ifMatch, LocalDate movedOn) {
        var exit = store.lock(parkId, id, ifMatch);
        if (exit.outcome() == null || exit.outcome().addressDueOn() == null) {
            throw ExitErrors.ADDRESS_NONE.raise();
        }
        if (movedOn.isAfter(clerk.today())) {
            throw ProblemException.at("/movedOn", ExitErrors.ADDRESS_DAY);
        }
        if (!files.has(id, ExitFileKind.ADDRESS)) {
            throw ExitErrors.ADDRESS_PROOF.raise();
        }
        store.change(exit, Sql.of(", address_moved_on = ?", movedOn));
        clerk.trail().addressMoved(exit, movedOn);
    }
}
