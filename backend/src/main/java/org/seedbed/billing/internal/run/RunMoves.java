package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bill.BillErrors;
import org.seedbed.billing.internal.bill.BillLock;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.run.RunJson.BillRunView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** What people do with bill runs; the computing and issuing is the worker's. */
@ApplicationScoped
class RunMoves {

    /** A year ahead is what a yearly rhythm needs. */
    private static final int MONTHS_AHEAD = 12;

    private final Database database;
    private final RunStore store;
    private final RunQueries queries;
    private final Contracts contracts;
    private final RunTrail trail;
    private final BusinessClock clock;

    RunMoves(
            Database database,
            RunStore store,
            RunQueries queries,
            Contracts contracts,
            RunTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.store = store;
        this.queries = queries;
        this.contracts = contracts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a preview.
     *
     * @throws ProblemException billing.run-open, billing.run-month-passed, billing.run-month-ahead,
     *     billing.run-month-early, billing.not-set-up
     */
    @Transactional
    BillRunView start(Actor actor, UUID parkId, LocalDate asked) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        BillLock.take(parkId, database);
        var month = asked.withDayOfMonth(1);
        var latest = clock.today().withDayOfMonth(1).plusMonths(MONTHS_AHEAD);
        if (month.isAfter(latest)) {
            throw ProblemException.at("/month", BillErrors.MONTH_AHEAD, "month", month(latest));
        }
        store.issuedMonth(parkId).filter(month::isBefore).ifPresent(issued -> {
            throw ProblemException.at("/month", BillErrors.MONTH_PASSED, "month", month(issued));
        });
        refuseBefore(month, contracts.settings(parkId, database).billsFrom());
        if (store.open(parkId)) {
            throw BillErrors.RUN_OPEN.raise();
        }
        var id = store.add(parkId, month, clock.today(), actor.userId(), clock.now());
        trail.started(store.require(parkId, id));
        return queries.get(actor, parkId, id);
    }

    /**
     * Previews once more, by what is known now; the last preview stays to be compared with.
     *
     * @throws ProblemException billing.run-move
     */
    @Transactional
    BillRunView again(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        var run = store.lock(parkId, id, BillRunState.PREVIEWING);
        store.again(run, clock.today());
        trail.again(store.require(parkId, id));
        return queries.get(actor, parkId, id);
    }

    /**
     * Orders the issue of exactly what was previewed.
     *
     * @param preview the one that was looked at
     * @throws ProblemException billing.run-move, billing.preview-old, billing.nothing-to-issue
     */
    @Transactional
    BillRunView issue(Actor actor, UUID parkId, UUID id, int preview) {
        actor.requireInPark(parkId, Permission.BILL_ISSUE);
        var run = store.lock(parkId, id, BillRunState.ISSUING);
        var today = clock.today();
        if (run.preview() != preview || !run.asOf().equals(today)) {
            throw BillErrors.PREVIEW_OLD.raise("day", run.asOf());
        }
        if (run.bills() + run.credits() == 0) {
            throw BillErrors.NOTHING_TO_ISSUE.raise();
        }
        store.order(run, actor.userId(), clock.now(), today);
        trail.ordered(run);
        return queries.get(actor, parkId, id);
    }

    /**
     * Gives a run up before anything of it is issued.
     *
     * @throws ProblemException billing.run-move
     */
    @Transactional
    BillRunView discard(Actor actor, UUID parkId, UUID id) {
        actor.requireInPark(parkId, Permission.BILL_EDIT);
        var run = store.lock(parkId, id, BillRunState.DISCARDED);
        store.discard(run, clock.now());
        trail.discarded(run);
        return queries.get(actor, parkId, id);
    }

    private static void refuseBefore(LocalDate month, @Nullable LocalDate billsFrom) {
        if (billsFrom == null) {
            throw BillErrors.NOT_SET_UP.raise();
        }
        if (month.isBefore(billsFrom.withDayOfMonth(1))) {
            throw ProblemException.at("/month", BillErrors.MONTH_EARLY, "day", billsFrom);
        }
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }
}
