package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.budget.Budgets;

/** The maker's moves: before the checker, with what was missing, given up. */
@ApplicationScoped
class SubmitWaiver {

    private final WaiverStore store;
    private final WaiverPolicies policies;
    private final WaiverMoves moves;
    private final Budgets budgets;
    private final Database database;
    private final BusinessClock clock;

    SubmitWaiver(
            WaiverStore store,
            WaiverPolicies policies,
            WaiverMoves moves,
            Budgets budgets,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.policies = policies;
        this.moves = moves;
        this.budgets = budgets;
        this.database = database;
        this.clock = clock;
    }

    /** For the first time or once more; by the policy that is in force on its first day. */
    @Transactional
    void submit(Waiver seen, @Nullable String ifMatch, boolean own) {
        var move = seen.state() == WaiverState.NEED_SUPPLEMENT ? WaiverMove.SUPPLEMENT : WaiverMove.SUBMIT;
        var waiver = store.lockFor(seen.parkId(), seen.id(), ifMatch, move);
        DraftWaiver.requireMaker(waiver, own);
        policies.require(
                waiver.parkId(), waiver.wish().policyId(), waiver.wish().days().from());
        moves.make(waiver, move, null, List.of(), Sql.of(", submitted_at = ?", clock.now()));
    }

    /** An officer may give up any, the company its own. */
    @Transactional
    void withdraw(UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.WITHDRAW);
        budgets.release(database, id);
        moves.make(waiver, WaiverMove.WITHDRAW, reason.strip(), List.of(), Sql.of(""));
    }
}
