package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.agreement.internal.SupplementJson.SupplementStepView;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Moves a supplement along its machine; whatever moves it, leaves a step. */
@ApplicationScoped
class SupplementMoves {

    /** Signed and not about to end. */
    private static final Set<AgreementState> OPEN =
            EnumSet.of(AgreementState.SIGNED, AgreementState.ACTIVE, AgreementState.AMENDING, AgreementState.EXPIRING);

    private final Database database;
    private final SupplementStore store;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final SupplementTrail trail;

    SupplementMoves(
            Database database,
            SupplementStore store,
            ActingContext acting,
            BusinessClock clock,
            SupplementTrail trail) {
        this.database = database;
        this.store = store;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Refuses what the machine does not know.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.supplement-move with the moves there are
     */
    static void require(Supplement supplement, SupplementMove move) {
        if (!supplement.allows(move)) {
            throw SupplementErrors.MOVE.raise(
                    "state",
                    supplement.state(),
                    "allowed",
                    supplement.state().moves().stream()
                            .map(m -> m.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Only an agreement that goes on is supplemented; a supplement to any other can only be given up. */
    static void requireOpen(Agreement agreement) {
        if (!OPEN.contains(agreement.state())) {
            throw SupplementErrors.AGREEMENT_STATE.raise("state", agreement.state());
        }
    }

    /**
     * The supplement's row is held by the caller.
     *
     * @param sets what else changes with the state; begins with a comma
     */
    void make(
            Agreement agreement,
            Supplement supplement,
            SupplementMove move,
            @Nullable String reason,
            Collection<UUID> evidence,
            Sql sets) {
        require(supplement, move);
        var now = clock.now();
        store.update(Sql.of(
                        "update agreement_supplement set version = version + 1, state = ?, ended_at = ?",
                        move.to(),
                        move.to().isEnd() ? now : null)
                .add(sets)
                .add(
                        "where park_id = ? and id = ? and state = ?",
                        supplement.parkId(),
                        supplement.id(),
                        supplement.state()));
        database.execute(Sql.of(
                """
                insert into agreement_supplement_step (park_id, id, supplement_id, number, move, from_state, to_state, at,
                    actor_id, reason, evidence)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?::uuid[]
                from agreement_supplement_step where supplement_id = ?""",
                supplement.parkId(),
                UUID.randomUUID(),
                supplement.id(),
                move,
                supplement.state(),
                move.to(),
                now,
                acting.current().userId(),
                reason,
                evidence,
                supplement.id()));
        trail.moved(agreement, supplement, move, reason);
    }

    /** The way so far, the first step first. */
    List<SupplementStepView> steps(UUID supplementId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from agreement_supplement_step s
                        left join app_user u on u.id = s.actor_id
                        where s.supplement_id = ? order by s.number limit 200""", supplementId),
                row -> new SupplementStepView(
                        row.constant("move", SupplementMove.class),
                        row.constant("to_state", SupplementState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.textOrNull("reason")));
    }
}
