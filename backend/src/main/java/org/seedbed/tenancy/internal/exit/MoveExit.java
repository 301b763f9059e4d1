package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.ExitMove;

/** Moves of an exit before it is closed. */
@ApplicationScoped
class MoveExit {

    private final ExitStore store;
    private final ExitMoves moves;
    private final SettleExit settle;
    private final ExitSheets sheets;

    MoveExit(ExitStore store, ExitMoves moves, SettleExit settle, ExitSheets sheets) {
        this.store = store;
        this.moves = moves;
        this.settle = settle;
        this.sheets = sheets;
    }

    /** The sheet is laid out by what the tenant has on its last day, or now. */
    @Transactional
    void accept(UUID parkId, UUID id, @Nullable String ifMatch) {
        var exit = store.lockFor(parkId, id, ifMatch, ExitMove.ACCEPT);
        sheets.layOut(exit);
        moves.make(exit, ExitMove.ACCEPT, null, Sql.of(""));
    }

    /** With a reason, and nothing else. */
    @Transactional
    void move(UUID parkId, UUID id, @Nullable String ifMatch, ExitMove move, String reason) {
        var exit = store.lockFor(parkId, id, ifMatch, move);
        moves.make(exit, move, reason.strip(), Sql.of(""));
    }

    /** Nothing is open that the company owes; how it stands is frozen. */
    @Transactional
    void handOver(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch) {
        var exit = store.lockFor(parkId, id, ifMatch, ExitMove.HAND_OVER);
        settle.requireSettled(actor, exit, ExitMove.HAND_OVER);
        moves.make(exit, ExitMove.HAND_OVER, null, Sql.of(""));
    }

    /** Its own request, as long as nobody has taken it up. */
    @Transactional
    void withdraw(UUID companyId, UUID id, @Nullable String ifMatch, String reason) {
        var own = store.ofCompany(companyId, id);
        if (!ExitAbilities.isWithdrawable(own)) {
            throw ExitErrors.MOVE.raise("state", own.state(), "allowed", "");
        }
        move(own.parkId(), id, ifMatch, ExitMove.CANCEL, reason);
    }
}
