package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stays;

/** What an exit is judged by when it is closed, and what comes after. */
@ApplicationScoped
class ExitCloser {

    private final Database database;
    private final ExitFacts facts;
    private final Stays stays;
    private final ExitSettingsStore settings;
    private final BusinessClock clock;

    ExitCloser(Database database, ExitFacts facts, Stays stays, ExitSettingsStore settings, BusinessClock clock) {
        this.database = database;
        this.facts = facts;
        this.stays = stays;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    ExitSettings settings(UUID parkId) {
        return settings.of(parkId).settings();
    }

    /**
     * By the stage of its last day: it was made longer, or not. Why and when it leaves has to be so still.
     *
     * @throws org.seedbed.shared.problem.ProblemException exit.last-day, exit.last-day-late, exit.trigger-unfounded
     */
    ExitDue due(ExitCase exit) {
        var stay = stays.of(exit.parkId(), exit.tenantId()).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return facts.require(exit.parkId(), stay, exit.trigger(), exit.lastDay(), exit.lastDay());
    }

    /** So many months after the last day, each once. */
    void planFollowUps(ExitCase exit) {
        database.batch(
                """
                insert into exit_follow_up (park_id, id, version, exit_case_id, months, due_on, state, tries)
                values (?, ?, 0, ?, ?, ?, ?, 0)""",
                settings(exit.parkId()).followUpMonths().stream()
                        .distinct()
                        .map(months -> Arrays.<@Nullable Object>asList(
                                exit.parkId(),
                                UUID.randomUUID(),
                                exit.id(),
                                months,
                                exit.lastDay().plusMonths(months),
                                ExitFollowUpState.DUE))
                        .toList());
    }
}
