package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.Stays;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitChangeRequest;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitRequest;

/** Begins the way out of a tenant: asked for by the company, or said by the park; and says anew when and why. */
@ApplicationScoped
class OpenExit {

    private final Database database;
    private final ExitStore store;
    private final ExitFacts facts;
    private final Stays stays;
    private final BusinessClock clock;
    private final ExitTrail trail;
    private final ExitReminders reminders;

    OpenExit(
            Database database,
            ExitStore store,
            ExitFacts facts,
            Stays stays,
            BusinessClock clock,
            ExitTrail trail,
            ExitReminders reminders) {
        this.database = database;
        this.store = store;
        this.facts = facts;
        this.stays = stays;
        this.clock = clock;
        this.trail = trail;
        this.reminders = reminders;
    }

    /** By the park; answers the case. */
    @Transactional
    UUID byPark(UUID parkId, UUID by, ExitRequest request) {
        return open(parkId, by, request, false);
    }

    /** By the company itself, for a stay of its own. */
    @Transactional
    UUID byCompany(UUID companyId, UUID by, ExitRequest request) {
        if (!request.trigger().isOwn()) {
            throw ProblemException.at("/trigger", ExitErrors.OWN_TRIGGER);
        }
        var park = database.first(
                        Sql.of(
                                "select park_id from tenant where company_id = ? and id = ?",
                                companyId,
                                request.tenantId()),
                        row -> row.uuid("park_id"))
                .orElseThrow(() -> ProblemException.at("/tenantId", ExitErrors.TENANT_UNKNOWN));
        return open(park, by, request, true);
    }

    private UUID open(UUID parkId, UUID by, ExitRequest request, boolean own) {
        hold(parkId, request.tenantId());
        var stay = stays.of(parkId, request.tenantId())
                .filter(found -> !isOver(found))
                .orElseThrow(() -> ProblemException.at("/tenantId", ExitErrors.TENANT_UNKNOWN));
        var due = facts.require(parkId, stay, request.trigger(), request.lastDay(), clock.today());
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into exit_case (park_id, id, version, number, state, tenant_id, cause, own, reason,
                    last_day, due_on, due_basis, opened_by, opened_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                number(parkId),
                own ? ExitState.REQUESTED : ExitState.TRIGGERED,
                request.tenantId(),
                request.trigger(),
                own,
                request.reason().strip(),
                request.lastDay(),
                due.on(),
                due.basis(),
                by,
                clock.now()));
        var opened = store.require(parkId, id);
        trail.opened(opened);
        if (own) {
            reminders.requested(opened);
        }
        return id;
    }

    /** Whoever ends the stay meanwhile waits, or has been waited for: nobody leaves twice. */
    private void hold(UUID parkId, UUID tenantId) {
        database.first(Sql.of("select exit_hold_tenant(?, ?) as held", parkId, tenantId), row -> row.bool("held"));
    }

    private boolean isOver(Stays.Stay stay) {
        var end = stay.during().to();
        return end != null && !end.isAfter(clock.today());
    }

    /** Until it is closed. The day it is due is looked up anew: a stage may have been made longer. */
    @Transactional
    void change(UUID parkId, UUID id, @Nullable String ifMatch, ExitChangeRequest request) {
        var before = store.lock(parkId, id, ifMatch);
        if (before.state().isEnd()) {
            throw ExitErrors.MOVE.raise("state", before.state(), "allowed", "");
        }
        var stay = stays.of(parkId, before.tenantId()).orElseThrow();
        var due = facts.require(parkId, stay, request.trigger(), request.lastDay(), clock.today());
        store.change(
                before,
                Sql.of(
                        ", cause = ?, last_day = ?, reason = ?, due_on = ?, due_basis = ?",
                        request.trigger(),
                        request.lastDay(),
                        request.reason().strip(),
                        due.on(),
                        due.basis()));
        trail.changed(before, store.require(parkId, id));
    }

    private String number(UUID parkId) {
        var year = clock.today().getYear();
        int given = database.first(
                        Sql.of("select exit_number(?, ?) as given", parkId, year), row -> row.integer("given"))
                .orElseThrow();
        return ExitCalendar.number(year, given);
    }
}
