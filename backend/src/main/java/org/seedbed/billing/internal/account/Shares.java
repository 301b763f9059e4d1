package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.seedbed.billing.internal.account.PaymentJson.ShareRequest;
import org.seedbed.billing.internal.settle.Funds;
import org.seedbed.billing.internal.settle.Settling;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;

/** Checks what a person says about money, and shares it out as they say. */
@ApplicationScoped
class Shares {

    private final Database database;
    private final BusinessClock clock;

    Shares(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Refuses no money, and money of tomorrow. */
    void requireMoney(Money amount, String dayField, LocalDate day) {
        requireAboveZero("/amount/amount", amount);
        var today = clock.today();
        if (day.isAfter(today)) {
            throw ProblemException.at(dayField, PaymentErrors.DAY_AHEAD, "today", today);
        }
    }

    /**
     * Uses the chosen money for the bills that were named.
     *
     * @param available what of it there is, in 元
     * @throws ProblemException payment.shared-too-much, payment.bill-unknown, payment.bill-open-less
     */
    void use(
            UUID parkId,
            UUID tenantId,
            Settling account,
            List<ShareRequest> shares,
            BigDecimal available,
            Predicate<Funds> which) {
        var shared = BigDecimal.ZERO;
        var seen = new HashSet<UUID>();
        for (int i = 0; i < shares.size(); i++) {
            requireAboveZero("/shares/" + i + "/amount/amount", shares.get(i).amount());
            if (!seen.add(shares.get(i).billId())) {
                throw ProblemException.field("/shares/" + i + "/billId", ValidationErrors.UNIQUE);
            }
            shared = shared.add(shares.get(i).amount().amount());
        }
        if (shared.compareTo(available) > 0) {
            throw ProblemException.at(
                    "/shares", PaymentErrors.SHARED_TOO_MUCH, "shared", plain(shared), "available", plain(available));
        }
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            requireOpen(parkId, tenantId, account, "/shares/" + i + "/billId", share);
            account.use(which, share.billId(), share.amount().amount());
        }
    }

    private void requireOpen(UUID parkId, UUID tenantId, Settling account, String pointer, ShareRequest share) {
        var number = database.first(Sql.of("""
                                select number from bill
                                where park_id = ? and id = ? and tenant_id = ? and kind = 'BILL'""", parkId, share.billId(), tenantId), row -> row.text("number"))
                .orElseThrow(() -> ProblemException.at(pointer, PaymentErrors.BILL_UNKNOWN));
        var open = account.openOf(share.billId());
        if (open.compareTo(share.amount().amount()) < 0) {
            throw ProblemException.at(pointer, PaymentErrors.BILL_OPEN_LESS, "number", number, "open", plain(open));
        }
    }

    private static void requireAboveZero(String pointer, Money amount) {
        if (amount.amount().signum() == 0) {
            throw ProblemException.field(pointer, ValidationErrors.MIN, "value", "0.01");
        }
    }

    static String plain(BigDecimal amount) {
        return Money.cny(amount).amount().toPlainString();
    }
}
