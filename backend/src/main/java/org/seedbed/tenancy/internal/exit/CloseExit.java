package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.internal.DepartTenant;

/**
 * The tenant has left: its stay ends and how it went is kept, all or nothing. What it was judged by is kept with it, so that
 * settings that change later change no past exit.
 */
@ApplicationScoped
class CloseExit {

    private final Database database;
    private final ExitStore store;
    private final ExitMoves moves;
    private final SettleExit settle;
    private final ExitSheetRows sheets;
    private final DepartTenant depart;
    private final ExitCloser closer;

    CloseExit(
            Database database,
            ExitStore store,
            ExitMoves moves,
            SettleExit settle,
            ExitSheetRows sheets,
            DepartTenant depart,
            ExitCloser closer) {
        this.database = database;
        this.store = store;
        this.moves = moves;
        this.settle = settle;
        this.sheets = sheets;
        this.depart = depart;
        this.closer = closer;
    }

    /**
     * The last day has come.
     *
     * @throws ProblemException exit.last-day-to-come, exit.trigger-unfounded, exit.last-day-late, exit.items-open, exit.sheet-incomplete, exit.sheet-unconfirmed,
     *     tenancy.still-lets and the others of a departure
     */
    @Transactional
    void handle(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch) {
        var exit = store.lockFor(parkId, id, ifMatch, ExitMove.CLOSE);
        var today = closer.today();
        if (exit.lastDay().isAfter(today)) {
            throw ExitErrors.LAST_DAY_TO_COME.raise("day", exit.lastDay());
        }
        var due = closer.due(exit);
        sheets.requireComplete(exit);
        settle.requireSettled(actor, exit, ExitMove.CLOSE);
        close(actor, exit, due, today);
        depart.leave(parkId, exit.tenantId(), exit.lastDay(), exit.reason());
        closer.planFollowUps(exit);
    }

    private void close(Actor actor, ExitCase exit, ExitDue due, LocalDate today) {
        var settings = closer.settings(exit.parkId());
        var licensed = isLicensed(exit.companyId());
        var grace = settings.graceDays();
        moves.make(
                exit,
                ExitMove.CLOSE,
                null,
                Sql.of(
                        """
                        , closed_on = ?, closed_by = ?, due_on = ?, due_basis = ?, grace_days = ?, on_time = ?, licensed = ?,
                        address_due_on = ?""",
                        today,
                        actor.userId(),
                        due.on(),
                        due.basis(),
                        grace,
                        due.onTime(today, grace),
                        licensed,
                        licensed ? exit.lastDay().plusDays(settings.addressDays()) : null));
    }

    /** A team has no licence, and no address to move. */
    private boolean isLicensed(UUID companyId) {
        return database.first(
                        Sql.of("select kind from company where id = ?", companyId),
                        row -> row.constant("kind", CompanyKind.class))
                .filter(kind -> kind != CompanyKind.TEAM)
                .isPresent();
    }
}
