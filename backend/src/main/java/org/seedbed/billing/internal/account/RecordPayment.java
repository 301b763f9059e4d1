package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.account.PaymentJson.AccountSettlementRequest;
import org.seedbed.billing.internal.account.PaymentJson.PaymentRequest;
import org.seedbed.shared.db.Database;

/** Writes down money that came, and uses it: for what was named, then for what is oldest due. */
@ApplicationScoped
public class RecordPayment {

    private final Database database;
    private final AccountStore accounts;
    private final PaymentStore payments;
    private final Shares shares;
    private final PaymentTrail trail;

    RecordPayment(Database database, AccountStore accounts, PaymentStore payments, Shares shares, PaymentTrail trail) {
        this.database = database;
        this.accounts = accounts;
        this.payments = payments;
        this.shares = shares;
        this.trail = trail;
    }

    /**
     * Money that came.
     *
     * @return the payment
     * @throws org.seedbed.shared.problem.ProblemException payment.tenant-unknown, payment.day-ahead,
     *     payment.shared-too-much, payment.bill-unknown, payment.bill-open-less
     */
    @Transactional
    public UUID handle(UUID parkId, UUID by, PaymentRequest request) {
        shares.requireMoney(request.amount(), "/receivedOn", request.receivedOn());
        payments.requireCompany(parkId, request.tenantId());
        accounts.lock(database, List.of(request.tenantId()));
        var payment = payments.add(parkId, by, entry(request));
        var account = accounts.open(database, parkId, request.tenantId());
        shares.use(
                parkId,
                request.tenantId(),
                account,
                request.shares(),
                payment.amount(),
                funds -> funds.id().equals(payment.id()));
        accounts.keep(
                database,
                parkId,
                request.tenantId(),
                account.corrections().oldestFirst().parts(),
                null,
                by);
        trail.recorded(payment, null);
        return payment.id();
    }

    /** Holds accounts for the rest of the transaction: whoever pays several takes them in one order. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> tenants) {
        accounts.lock(database, tenants);
    }

    /** Uses money that is on the account for bills that are named, also for deposits. */
    @Transactional
    void settle(UUID parkId, UUID by, UUID tenantId, AccountSettlementRequest request) {
        var company = payments.requireCompany(parkId, tenantId);
        accounts.lock(database, List.of(tenantId));
        var account = accounts.open(database, parkId, tenantId);
        shares.use(parkId, tenantId, account, request.shares(), account.unused(), funds -> true);
        accounts.keep(database, parkId, tenantId, account.parts(), null, by);
        trail.settled(parkId, tenantId, company, account.parts());
    }

    private static NewPayment entry(PaymentRequest request) {
        return new NewPayment(
                request.tenantId(),
                PaymentKind.PAYMENT,
                request.receivedOn(),
                request.method(),
                request.amount().amount(),
                request.payer(),
                request.voucherNumber(),
                request.note(),
                null,
                null);
    }
}
