package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverStep;

/** Moves a waiver along its machine; whatever moves it, leaves a step. */
@ApplicationScoped
class WaiverMoves {

    private final Database database;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final WaiverTrail trail;

    WaiverMoves(Database database, ActingContext acting, BusinessClock clock, WaiverTrail trail) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Refuses what the machine does not know.
     *
     * @throws org.seedbed.shared.problem.ProblemException waiver.move with the moves there are
     */
    static void require(Waiver waiver, WaiverMove move) {
        if (!waiver.allows(move)) {
            throw WaiverErrors.MOVE.raise(
                    "state",
                    waiver.state(),
                    "allowed",
                    waiver.state().moves().stream()
                            .filter(waiver::allows)
                            .map(m -> m.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** A move somebody makes; the row is held. */
    void make(Waiver waiver, WaiverMove move, @Nullable String reason, Collection<UUID> evidence, Sql sets) {
        make(database, waiver, move, reason, evidence, sets);
    }

    /**
     * The row is held by the caller.
     *
     * @param rows whichever database the work runs in
     * @param sets what else changes with the state; begins with a comma
     */
    void make(
            SqlRunner rows,
            Waiver waiver,
            WaiverMove move,
            @Nullable String reason,
            Collection<UUID> evidence,
            Sql sets) {
        require(waiver, move);
        var now = clock.now();
        int changed = rows.execute(Sql.of(
                        "update waiver set version = version + 1, state = ?, ended_at = ?",
                        move.to(),
                        move.to().isEnd() ? now : null)
                .add(sets)
                .add("where park_id = ? and id = ? and state = ?", waiver.parkId(), waiver.id(), waiver.state()));
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        rows.execute(Sql.of(
                """
                insert into waiver_step (park_id, id, waiver_id, number, move, from_state, to_state, at, actor_id, reason,
                    evidence)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?::uuid[]
                from waiver_step where waiver_id = ?""",
                waiver.parkId(),
                UUID.randomUUID(),
                waiver.id(),
                move,
                waiver.state(),
                move.to(),
                now,
                acting.current().userId(),
                reason,
                evidence,
                waiver.id()));
        trail.moved(rows, waiver, move, reason);
    }

    /** The way so far, the first step first. */
    List<WaiverStep> steps(UUID waiverId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from waiver_step s left join app_user u on u.id = s.actor_id
                        where s.waiver_id = ? order by s.number limit 200""", waiverId),
                row -> new WaiverStep(
                        row.constant("move", WaiverMove.class),
                        row.constant("to_state", WaiverState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.uuidOrNull("actor_id") == null,
                        row.textOrNull("reason")));
    }
}
