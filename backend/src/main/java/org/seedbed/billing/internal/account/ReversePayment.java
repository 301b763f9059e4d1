package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.settle.Settling;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Takes an entry back by another: what it paid is open again, and other money on the account may pay it. */
@ApplicationScoped
class ReversePayment {

    private final Database database;
    private final AccountStore accounts;
    private final PaymentStore payments;
    private final PaymentTrail trail;
    private final BusinessClock clock;

    ReversePayment(
            Database database, AccountStore accounts, PaymentStore payments, PaymentTrail trail, BusinessClock clock) {
        this.database = database;
        this.accounts = accounts;
        this.payments = payments;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes the reversal down and answers it. */
    @Transactional
    UUID handle(UUID parkId, UUID by, UUID id, String reason) {
        var payment = payments.require(parkId, id);
        accounts.lock(database, List.of(payment.tenantId()));
        requireReversible(payment);
        var isRefund = payment.kind() == PaymentKind.REFUND;
        var reversal = payments.add(parkId, by, contra(payment, isRefund, reason));
        accounts.takeBack(database, parkId, isRefund ? "refund_id" : "payment_id", id, by);
        if (!isRefund) {
            var account = open(payment);
            account.use(funds -> funds.id().equals(id), reversal.id(), payment.amount());
            accounts.keep(database, parkId, payment.tenantId(), account.parts(), reversal.id(), by);
        }
        var rest = open(payment).corrections().oldestFirst().parts();
        accounts.keep(database, parkId, payment.tenantId(), rest, null, by);
        trail.reversed(payment, reversal, reason.strip());
        return reversal.id();
    }

    private Settling open(Payment payment) {
        return accounts.open(database, payment.parkId(), payment.tenantId());
    }

    private void requireReversible(Payment payment) {
        if (payment.kind() != PaymentKind.PAYMENT && payment.kind() != PaymentKind.REFUND) {
            throw PaymentErrors.NOT_REVERSIBLE.raise();
        }
        if (payments.reversed(payment)) {
            throw PaymentErrors.REVERSED.raise();
        }
        var refunded = refunded(payment);
        if (refunded.signum() > 0) {
            throw PaymentErrors.REFUNDED.raise("refunded", Shares.plain(refunded));
        }
    }

    private BigDecimal refunded(Payment payment) {
        return database.first(Sql.of("""
                                select coalesce(sum(amount), 0) as refunded from settlement
                                where park_id = ? and payment_id = ? and refund_id is not null""", payment.parkId(), payment.id()), row -> row.decimal("refunded"))
                .orElseThrow();
    }

    private NewPayment contra(Payment payment, boolean isRefund, String reason) {
        return new NewPayment(
                payment.tenantId(),
                isRefund ? PaymentKind.REFUND_REVERSAL : PaymentKind.PAYMENT_REVERSAL,
                clock.today(),
                payment.method(),
                payment.amount(),
                payment.payer(),
                payment.voucherNumber(),
                null,
                payment.id(),
                reason);
    }
}
