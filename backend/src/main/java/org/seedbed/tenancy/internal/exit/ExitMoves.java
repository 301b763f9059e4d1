package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitStepView;

/** Moves an exit along its machine; whatever moves it, leaves a step. */
@ApplicationScoped
class ExitMoves {

    private final Database database;
    private final ExitStore store;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final ExitTrail trail;

    ExitMoves(Database database, ExitStore store, ActingContext acting, BusinessClock clock, ExitTrail trail) {
        this.database = database;
        this.store = store;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Refuses what the machine does not know.
     *
     * @throws org.seedbed.shared.problem.ProblemException exit.move with the moves there are
     */
    static void require(ExitCase exit, ExitMove move) {
        if (!exit.allows(move)) {
            throw ExitErrors.MOVE.raise(
                    "state",
                    exit.state(),
                    "allowed",
                    exit.state().moves().stream()
                            .map(m -> m.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * The row is held by the caller.
     *
     * @param sets what else changes with the state; begins with a comma
     */
    void make(ExitCase exit, ExitMove move, @Nullable String reason, Sql sets) {
        require(exit, move);
        var now = clock.now();
        var by = Objects.requireNonNull(acting.current().userId());
        store.change(
                exit,
                Sql.of(", state = ?, ended_at = ?", move.to(), move.to().isEnd() ? now : null)
                        .add(sets));
        database.execute(Sql.of(
                """
                insert into exit_step (park_id, id, exit_case_id, number, move, from_state, to_state, at, actor_id, reason)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from exit_step where exit_case_id = ?""",
                exit.parkId(),
                UUID.randomUUID(),
                exit.id(),
                move,
                exit.state(),
                move.to(),
                now,
                by,
                reason,
                exit.id()));
        trail.moved(exit, move, reason);
    }

    /** The way so far, the first step first. */
    List<ExitStepView> steps(UUID exitId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from exit_step s left join app_user u on u.id = s.actor_id
                        where s.exit_case_id = ? order by s.number limit 200""", exitId),
                row -> new ExitStepView(
                        row.constant("move", ExitMove.class),
                        row.constant("to_state", ExitState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.textOrNull("reason")));
    }
}
