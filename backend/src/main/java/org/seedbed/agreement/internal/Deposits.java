package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.StartNeed;
import org.seedbed.agreement.internal.AgreementJson.DepositView;
import org.seedbed.agreement.internal.AgreementRequests.DepositRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** What became of the deposit, until the agreement begins; and what else it waits for. */
@ApplicationScoped
class Deposits {

    private final Database database;
    private final AgreementStore store;
    private final BusinessClock clock;
    private final AgreementTrail trail;
    private final DepositReturns returns;

    Deposits(
            Database database,
            AgreementStore store,
            BusinessClock clock,
            AgreementTrail trail,
            DepositReturns returns) {
        this.returns = returns;
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /** A mistake is corrected by telling it again. */
    @Transactional
    void record(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, DepositRequest request) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.START);
        returns.hold(id);
        if (returns.of(id).isPresent()) {
            throw AgreementErrors.DEPOSIT_RETURNED.raise();
        }
        var receipt = TermsCheck.stripped(request.receiptNumber());
        var reason = TermsCheck.stripped(request.reason());
        require(agreement, request, receipt, reason);
        database.execute(Sql.of(
                """
                insert into agreement_deposit (park_id, agreement_id, amount, received_on, receipt_number, reason,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_agreement_deposit do update set amount = excluded.amount,
                    received_on = excluded.received_on, receipt_number = excluded.receipt_number,
                    reason = excluded.reason, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""", parkId, id, request.amount().amount(), request.receivedOn(), receipt, reason, by, clock.now()));
        store.update(Sql.of("update agreement set version = version + 1 where park_id = ? and id = ?", parkId, id));
        trail.deposited(agreement, request.amount().amount(), request.receivedOn(), reason);
    }

    private void require(
            Agreement agreement, DepositRequest request, @Nullable String receipt, @Nullable String reason) {
        BigDecimal agreed = agreement.terms().deposit().amount();
        var amount = request.amount().amount();
        if (amount.signum() < 0 || amount.compareTo(agreed) > 0) {
            throw ProblemException.at("/amount", AgreementErrors.DEPOSIT_AMOUNT, "agreed", agreed.toPlainString());
        }
        var received = amount.signum() > 0;
        if (received != (request.receivedOn() != null)) {
            throw ProblemException.at("/receivedOn", AgreementErrors.DEPOSIT_RECEIPT);
        }
        if (received != (receipt != null)) {
            throw ProblemException.at("/receiptNumber", AgreementErrors.DEPOSIT_RECEIPT);
        }
        if (request.receivedOn() != null && request.receivedOn().isAfter(clock.today())) {
            throw ProblemException.at("/receivedOn", AgreementErrors.DEPOSIT_FUTURE);
        }
        if (amount.compareTo(agreed) < 0 && reason == null) {
            throw ProblemException.at("/reason", AgreementErrors.DEPOSIT_WAIVED);
        }
    }

    Optional<DepositView> of(UUID agreementId) {
        return database.first(
                Sql.of("""
                        select d.*, u.display_name from agreement_deposit d join app_user u on u.id = d.recorded_by
                        where d.agreement_id = ?""", agreementId),
                row -> new DepositView(
                        Money.cny(row.decimal("amount")),
                        row.dateOrNull("received_on"),
                        row.textOrNull("receipt_number"),
                        row.textOrNull("reason"),
                        row.text("display_name"),
                        row.instant("recorded_at"),
                        returns.of(agreementId).orElse(null)));
    }

    /** What a signed agreement still waits for before it begins on its day. */
    List<StartNeed> needs(Agreement agreement) {
        var needs = new ArrayList<StartNeed>();
        if (agreement.state() != AgreementState.SIGNED) {
            return needs;
        }
        // Counted in a function: whoever may not see people sees no papers, and still what is missing.
        var handedOver = database.first(
                Sql.of("select agreement_handed_over(?, ?) as there", agreement.parkId(), agreement.id()),
                row -> row.bool("there"));
        if (!handedOver.orElse(false)) {
            needs.add(StartNeed.HAND_OVER);
        }
        if (agreement.terms().deposit().amount().signum() > 0
                && of(agreement.id()).isEmpty()) {
            needs.add(StartNeed.DEPOSIT);
        }
        return needs;
    }
}
