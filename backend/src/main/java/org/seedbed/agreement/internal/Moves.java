package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementStepView;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Moves an agreement along its machine; whatever moves it, leaves a step. */
@ApplicationScoped
class Moves {

    private final Database database;
    private final AgreementStore store;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AgreementTrail trail;

    Moves(Database database, AgreementStore store, ActingContext acting, BusinessClock clock, AgreementTrail trail) {
        this.database = database;
        this.store = store;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Refuses what the machine does not know.
     *
     * @throws ProblemException agreement.move with the moves there are
     */
    static void require(Agreement agreement, AgreementMove move) {
        if (!agreement.allows(move)) {
            throw refusal(agreement.state());
        }
    }

    private static ProblemException refusal(AgreementState state) {
        return AgreementErrors.MOVE.raise(
                "state",
                state,
                "allowed",
                state.moves().stream()
                        .map(m -> m.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * The agreement's row is held by the caller.
     *
     * @param sets what else changes with the state; begins with a comma
     */
    void make(Agreement agreement, AgreementMove move, @Nullable String reason, Collection<UUID> evidence, Sql sets) {
        require(agreement, move);
        var now = clock.now();
        store.update(Sql.of(
                        "update agreement set version = version + 1, state = ?, ended_at = ?",
                        move.to(),
                        move.to().isEnd() ? now : null)
                .add(sets)
                .add(
                        "where park_id = ? and id = ? and state = ?",
                        agreement.parkId(),
                        agreement.id(),
                        agreement.state()));
        database.execute(Sql.of(
                """
                insert into agreement_step (park_id, id, agreement_id, number, move, from_state, to_state, at, actor_id,
                    reason, evidence)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?::uuid[]
                from agreement_step where agreement_id = ?""",
                agreement.parkId(),
                UUID.randomUUID(),
                agreement.id(),
                move,
                agreement.state(),
                move.to(),
                now,
                acting.current().userId(),
                reason,
                evidence,
                agreement.id()));
        trail.moved(agreement, move, reason);
    }

    /** The way so far, the first step first. */
    List<AgreementStepView> steps(UUID agreementId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from agreement_step s left join app_user u on u.id = s.actor_id
                        where s.agreement_id = ? order by s.number limit 200""", agreementId),
                row -> new AgreementStepView(
                        row.constant("move", AgreementMove.class),
                        row.constant("to_state", AgreementState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.textOrNull("reason")));
    }
}
