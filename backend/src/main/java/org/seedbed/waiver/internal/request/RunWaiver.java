package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverResumptionRequest;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverSuspensionRequest;

/** Puts approved waivers into effect, and stops them for some days. */
@ApplicationScoped
class RunWaiver {

    private final WaiverStore store;
    private final WaiverFiles files;
    private final WaiverMoves moves;
    private final Database database;
    private final BusinessClock clock;

    RunWaiver(WaiverStore store, WaiverFiles files, WaiverMoves moves, Database database, BusinessClock clock) {
        this.store = store;
        this.files = files;
        this.moves = moves;
        this.database = database;
        this.clock = clock;
    }

    /** Both sides have signed: the next bills are paid by it, and those already issued are corrected by the next run. */
    @Transactional
    void activate(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.ACTIVATE);
        if (waiver.isMadeBy(by)
                || waiver.isCheckedBy(by)
                || by.equals(waiver.decided().proposedBy())
                || by.equals(waiver.decided().approvedBy())) {
            throw WaiverErrors.SAME_PERSON.raise();
        }
        var signed = files.signed(waiver);
        moves.make(
                waiver,
                WaiverMove.ACTIVATE,
                null,
                List.of(signed),
                Sql.of(", activated_by = ?, activated_at = ?", by, clock.now()));
    }

    @Transactional
    void suspend(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, WaiverSuspensionRequest request) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.SUSPEND);
        var days = waiver.wish().days();
        requireDay(
                request.from(),
                days.from(),
                waiver.byClock() ? clock.today() : days.to().minusDays(1));
        // What the clock began ends where a person goes on.
        database.execute(Sql.of("""
                update waiver_suspension set to_on = greatest(from_on, ?::date)
                where waiver_id = ? and to_on is null and made_by is null""", request.from(), id));
        database.execute(Sql.of(
                """
                insert into waiver_suspension (park_id, id, waiver_id, from_on, cause, reason, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                UUID.randomUUID(),
                id,
                request.from(),
                request.cause(),
                request.reason().strip(),
                by,
                clock.now()));
        moves.make(waiver, WaiverMove.SUSPEND, request.reason().strip(), List.of(), Sql.of(""));
    }

    /** What it did not pay in the meantime it does not pay later. What rests for missing reports runs again by itself. */
    @Transactional
    void resume(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, WaiverResumptionRequest request) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.RESUME);
        if (waiver.byClock()) {
            throw WaiverErrors.RESTS_FOR_REPORTS.raise();
        }
        var since = database.first(
                        Sql.of("select from_on from waiver_suspension where waiver_id = ? and to_on is null", id),
                        row -> row.date("from_on"))
                .orElseThrow();
        requireDay(request.from(), since, waiver.wish().days().to());
        database.execute(Sql.of(
                "update waiver_suspension set to_on = ?, resumed_by = ? where waiver_id = ? and to_on is null",
                request.from(),
                by,
                id));
        moves.make(waiver, WaiverMove.RESUME, request.reason().strip(), List.of(), Sql.of(""));
    }

    static void requireDay(LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw ProblemException.at("/from", WaiverErrors.DAY, "earliest", earliest, "latest", latest);
        }
    }
}
