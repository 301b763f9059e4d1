package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.DepositReturnView;
import org.seedbed.agreement.internal.AgreementRequests.DepositReturnRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Gives the deposit of an agreement that is over back, or keeps part of it for what is damaged or owed. */
@ApplicationScoped
class DepositReturns {

    private final Database database;
    private final AgreementStore store;
    private final BusinessClock clock;
    private final AgreementTrail trail;

    DepositReturns(Database database, AgreementStore store, BusinessClock clock, AgreementTrail trail) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /** Once; what is not kept is what was paid out. */
    @Transactional
    DepositReturnView record(UUID parkId, UUID by, UUID id, DepositReturnRequest request) {
        hold(id);
        var agreement = store.require(parkId, id);
        var received = received(parkId, id).orElseThrow(AgreementErrors.DEPOSIT_NONE::raise);
        var over = agreement.state() == AgreementState.VOID
                || !agreement.to().isAfter(clock.today().plusDays(1));
        if (!over) {
            throw AgreementErrors.DEPOSIT_RUNNING.raise("to", agreement.to().minusDays(1));
        }
        var kept = request.kept().amount();
        var keptFor = TermsCheck.stripped(request.keptFor());
        require(request, received, kept, keptFor);
        var deposit = received.amount();
        var told = database.execute(Sql.of(
                """
                insert into agreement_deposit_return (park_id, agreement_id, returned, kept, kept_for, paid_on,
                    voucher_number, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                parkId,
                id,
                deposit.subtract(kept),
                kept,
                keptFor,
                request.paidOn(),
                request.voucherNumber().strip(),
                by,
                clock.now()));
        if (told == 0) {
            throw AgreementErrors.DEPOSIT_RETURNED.raise();
        }
        trail.depositReturned(agreement, deposit.subtract(kept), kept, keptFor);
        return of(id).orElseThrow();
    }

    /** Whoever tells what was received waits for whoever tells what was given back: finance may hold no agreement itself. */
    void hold(UUID agreementId) {
        database.lock("agreement-deposit " + agreementId);
    }

    private void require(DepositReturnRequest request, Received received, BigDecimal kept, @Nullable String keptFor) {
        var deposit = received.amount();
        if (kept.compareTo(deposit) > 0) {
            throw ProblemException.at("/kept", AgreementErrors.DEPOSIT_AMOUNT, "agreed", deposit.toPlainString());
        }
        if (kept.signum() > 0 && keptFor == null) {
            throw ProblemException.at("/keptFor", AgreementErrors.DEPOSIT_KEPT_FOR);
        }
        if (request.paidOn().isAfter(clock.today())) {
            throw ProblemException.at("/paidOn", AgreementErrors.DEPOSIT_FUTURE);
        }
        if (request.paidOn().isBefore(received.on())) {
            throw ProblemException.at("/paidOn", AgreementErrors.DEPOSIT_BEFORE, "received", received.on());
        }
    }

    private record Received(BigDecimal amount, LocalDate on) {}

    private Optional<Received> received(UUID parkId, UUID agreementId) {
        return database.first(
                Sql.of("""
                        select amount, received_on from agreement_deposit
                        where park_id = ? and agreement_id = ? and received_on is not null""", parkId, agreementId), row -> new Received(row.decimal("amount"), row.date("received_on")));
    }

    Optional<DepositReturnView> of(UUID agreementId) {
        return database.first(
                Sql.of("""
                        select r.*, u.display_name from agreement_deposit_return r
                        left join app_user u on u.id = r.recorded_by where r.agreement_id = ?""", agreementId),
                row -> new DepositReturnView(
                        Money.cny(row.decimal("returned")),
                        Money.cny(row.decimal("kept")),
                        row.textOrNull("kept_for"),
                        row.date("paid_on"),
                        row.text("voucher_number"),
                        row.textOrNull("display_name"),
                        row.instant("recorded_at")));
    }
}
