package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationJson.StepView;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Moves an application along its machine; whatever moves it, leaves a step. */
@ApplicationScoped
class Moves {

    private final Database database;
    private final ApplicationStore store;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final AdmissionTrail trail;

    Moves(Database database, ApplicationStore store, ActingContext acting, BusinessClock clock, AdmissionTrail trail) {
        this.database = database;
        this.store = store;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    /** What a move rests on. */
    record Grounds(
            @Nullable String reason,
            Collection<UUID> evidence,
            @Nullable UUID policyVersionId) {
        static final Grounds NONE = new Grounds(null, List.of(), null);

        static Grounds reason(@Nullable String reason) {
            return new Grounds(reason, List.of(), null);
        }
    }

    /**
     * Refuses what the machine does not know.
     *
     * @throws ProblemException admission.move with the moves there are
     */
    static void require(Application application, ApplicationMove move) {
        if (!application.allows(move)) {
            throw refusal(application.state());
        }
    }

    static ProblemException refusal(ApplicationState state) {
        return AdmissionErrors.MOVE.raise(
                "state",
                state,
                "allowed",
                state.moves().stream()
                        .map(m -> m.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    /** The application's row is held by the caller. */
    void make(Application application, ApplicationMove move, Grounds grounds) {
        require(application, move);
        var now = clock.now();
        store.update(Sql.of("""
                update admission_application set version = version + 1, state = ?, ended_at = ?
                where id = ? and state = ?""", move.to(), move.to().isEnd() ? now : null, application.id(), application.state()));
        database.execute(new Step(
                        application.parkId(),
                        application.id(),
                        move,
                        application.state(),
                        now,
                        acting.current().userId(),
                        grounds.reason(),
                        grounds.evidence(),
                        grounds.policyVersionId())
                .insert());
        trail.moved(application, move, grounds.reason());
    }

    /** The way so far, the first step first. */
    List<StepView> steps(UUID applicationId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from admission_step s left join app_user u on u.id = s.actor_id
                        where s.application_id = ? order by s.number limit 100""", applicationId),
                row -> new StepView(
                        row.constant("move", ApplicationMove.class),
                        row.constant("to_state", ApplicationState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.textOrNull("reason")));
    }

    /** The same as the applicant reads it: without the officers' names, and without what is between them. */
    List<StepView> told(UUID applicationId) {
        return steps(applicationId).stream()
                .filter(step -> step.move().isTold())
                .map(step -> new StepView(
                        step.move(), step.to(), step.at(), null, step.move().isToldWhy() ? step.reason() : null))
                .toList();
    }
}
