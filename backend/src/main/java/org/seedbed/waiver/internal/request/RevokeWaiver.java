package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.TenantCharges;
import org.seedbed.billing.TenantCharges.StandingLine;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.budget.Budgets;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.request.WaiverJson.ClawbackPreview;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverRevocationRequest;

/**
 * A waiver that is lost: what comes back of what it paid becomes single charges of the next bill. Days that are not over yet
 * come back by themselves, for from the last day on it pays nothing and the run corrects what was billed ahead.
 */
@ApplicationScoped
class RevokeWaiver {

    private final WaiverStore store;
    private final WaiverMoves moves;
    private final TenantCharges charges;
    private final ChargeEntries entries;
    private final Budgets budgets;
    private final Database database;
    private final BusinessClock clock;

    RevokeWaiver(
            WaiverStore store,
            WaiverMoves moves,
            TenantCharges charges,
            ChargeEntries entries,
            Budgets budgets,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.charges = charges;
        this.entries = entries;
        this.budgets = budgets;
        this.database = database;
        this.clock = clock;
    }

    /** What would come back; nothing is kept. */
    @Transactional
    ClawbackPreview preview(UUID parkId, UUID id, Clawback.Cause cause, LocalDate since, BigDecimal share) {
        var waiver = store.require(parkId, id);
        WaiverMoves.require(waiver, WaiverMove.REVOKE);
        return preview(waiver, new Clawback(id.toString(), cause, since, share));
    }

    /** 元 that would come back of a company that leaves early, if everything it paid did. */
    BigDecimal atMost(Waiver waiver) {
        var from = waiver.wish().days().from();
        var all = new Clawback(waiver.id().toString(), Clawback.Cause.EARLY_EXIT, from, BigDecimal.ONE);
        return preview(waiver, all).amount().amount();
    }

    private ClawbackPreview preview(Waiver waiver, Clawback clawback) {
        var days = waiver.wish().days();
        if (clawback.since().isBefore(days.from()) || clawback.since().isAfter(days.to())) {
            throw ProblemException.at("/since", WaiverErrors.DAY, "earliest", days.from(), "latest", days.to());
        }
        var paid = charges.paidBy(waiver.parkId(), waiver.id(), database);
        var stops = stopsOn(waiver, clawback, paid);
        var lines = Clawbacks.lines(clawback, paid, stops);
        return new ClawbackPreview(clawback.since(), stops, lines, Money.cny(Clawbacks.sum(lines)));
    }

    /**
     * The company pays back what is over; what is let no more is not charged any more anyway. Of what comes back whole nothing
     * more is paid once the last bill that it paid is over.
     */
    private LocalDate stopsOn(Waiver waiver, Clawback clawback, List<StandingLine> paid) {
        var let = charges.letUntil(waiver.parkId(), waiver.tenantId()).orElse(LocalDate.MAX);
        var over = Stream.of(clock.today(), let, waiver.wish().days().to())
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (clawback.share().compareTo(BigDecimal.ONE) == 0) {
            var billed = paid.stream()
                    .map(line -> line.billed().charge().days().to())
                    .max(LocalDate::compareTo)
                    .orElse(clawback.since());
            over = billed.isBefore(over) ? billed : over;
        }
        return Clawbacks.later(over, clawback.since());
    }

    @Transactional
    void handle(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, WaiverRevocationRequest request) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.REVOKE);
        var clawback = new Clawback(id.toString(), request.cause(), request.since(), request.share());
        var back = preview(waiver, clawback);
        if (back.amount().amount().compareTo(request.amount().amount()) != 0) {
            throw WaiverErrors.PREVIEW_STALE.raise(
                    "amount", back.amount().amount().toPlainString());
        }
        var reason = request.reason().strip();
        database.execute(Sql.of(
                """
                insert into waiver_revocation (park_id, waiver_id, cause, since_on, stops_on, share, amount, reason,
                    made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                request.cause(),
                request.since(),
                back.stopsOn(),
                request.share(),
                back.amount().amount(),
                reason,
                by,
                clock.now()));
        var made = back.lines().stream()
                .map(line -> entries.add(
                        parkId,
                        by,
                        Clawbacks.entry(
                                id,
                                waiver.number(),
                                waiver.tenantId(),
                                line,
                                line.amount().amount(),
                                reason)))
                .toList();
        budgets.release(database, id);
        moves.make(waiver, WaiverMove.REVOKE, reason, made, Sql.of(", stops_on = ?", back.stopsOn()));
    }
}
