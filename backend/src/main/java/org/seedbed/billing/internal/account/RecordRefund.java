package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.account.PaymentJson.RefundRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ProblemException;

/** Gives back money that nobody has used: credit notes first, then payments, the oldest first. */
@ApplicationScoped
class RecordRefund {

    private final Database database;
    private final AccountStore accounts;
    private final PaymentStore payments;
    private final Shares shares;
    private final PaymentTrail trail;

    RecordRefund(Database database, AccountStore accounts, PaymentStore payments, Shares shares, PaymentTrail trail) {
        this.database = database;
        this.accounts = accounts;
        this.payments = payments;
        this.shares = shares;
        this.trail = trail;
    }

    /** Writes the refund down and answers it. */
    @Transactional
    UUID handle(UUID parkId, UUID by, RefundRequest request) {
        shares.requireMoney(request.amount(), "/paidOn", request.paidOn());
        payments.requireCompany(parkId, request.tenantId());
        accounts.lock(database, List.of(request.tenantId()));
        var account = accounts.open(database, parkId, request.tenantId());
        var amount = request.amount().amount();
        if (account.unused().compareTo(amount) < 0) {
            throw ProblemException.at(
                    "/amount", PaymentErrors.REFUND_TOO_MUCH, "available", Shares.plain(account.unused()));
        }
        var refund = payments.add(
                parkId,
                by,
                new NewPayment(
                        request.tenantId(),
                        PaymentKind.REFUND,
                        request.paidOn(),
                        request.method(),
                        amount,
                        request.payee(),
                        request.voucherNumber(),
                        null,
                        null,
                        request.reason()));
        var parts = account.use(funds -> true, refund.id(), amount).parts();
        accounts.keep(database, parkId, request.tenantId(), parts, refund.id(), by);
        trail.recorded(refund, request.reason().strip());
        return refund.id();
    }
}
