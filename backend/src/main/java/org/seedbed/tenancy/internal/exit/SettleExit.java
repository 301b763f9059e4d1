package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitSettlementNow;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ItemState;

/** 结算: how things stand, asked of whoever keeps them, and frozen when somebody says so or a move rests on it. */
@ApplicationScoped
class SettleExit {

    private final Database database;
    private final ExitStore store;
    private final ExitItems items;
    private final FrozenSettlements frozen;
    private final JsonColumns json;
    private final BusinessClock clock;
    private final ExitTrail trail;

    SettleExit(
            Database database,
            ExitStore store,
            ExitItems items,
            FrozenSettlements frozen,
            JsonColumns json,
            BusinessClock clock,
            ExitTrail trail) {
        this.database = database;
        this.store = store;
        this.items = items;
        this.frozen = frozen;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    /** How things stand now; nothing is kept. */
    @Transactional
    ExitSettlementNow now(Actor actor, UUID parkId, UUID id) {
        requireSight(actor, parkId);
        var exit = store.require(parkId, id);
        var standing = items.of(exit);
        return new ExitSettlementNow(
                exit.id(),
                exit.version(),
                exit.lastDay(),
                standing,
                ExitBalance.of(standing).view(),
                items.plan(exit.id()).orElse(null),
                frozen.of(exit.id()));
    }

    /** Freezes how things stand. */
    @Transactional
    void freeze(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch) {
        requireSight(actor, parkId);
        var exit = store.lock(parkId, id, ifMatch);
        if (!ExitAbilities.isSettled(exit)) {
            throw ExitErrors.MOVE.raise("state", exit.state(), "allowed", "");
        }
        freeze(actor, exit, items.of(exit));
        store.change(exit, Sql.of(""));
    }

    /**
     * Freezes how things stand, where nothing of it keeps the move from being made. The row is held by the caller.
     *
     * @throws org.seedbed.shared.problem.ProblemException exit.items-open
     */
    void requireSettled(Actor actor, ExitCase exit, ExitMove move) {
        requireSight(actor, exit.parkId());
        var standing = items.of(exit);
        var open = standing.stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .filter(item -> move == ExitMove.CLOSE || item.before() == move)
                .count();
        if (open > 0) {
            throw ExitErrors.ITEMS_OPEN.raise("count", open);
        }
        freeze(actor, exit, standing);
    }

    /** Whoever sees no bills would find nothing open, and so settle what is not settled. */
    static void requireSight(Actor actor, UUID parkId) {
        actor.requireInPark(parkId, Permission.BILL_READ, Permission.LEASE_READ, Permission.WAIVER_READ);
    }

    private void freeze(Actor actor, ExitCase exit, List<ExitItemView> standing) {
        var balance = ExitBalance.of(standing);
        var content = json.write(standing);
        int open = (int)
                standing.stream().filter(item -> item.state() == ItemState.OPEN).count();
        database.execute(Sql.of(
                """
                insert into exit_settlement (park_id, id, exit_case_id, nth, last_day, items, content_hash, owed, held,
                    open_items, made_by, made_at)
                select ?, ?, ?, coalesce(max(nth), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                from exit_settlement where exit_case_id = ?""",
                exit.parkId(),
                UUID.randomUUID(),
                exit.id(),
                exit.lastDay(),
                content,
                Sha256.hex(content),
                balance.owed(),
                balance.held(),
                open,
                actor.userId(),
                clock.now(),
                exit.id()));
        trail.settled(exit, balance, open);
    }
}
