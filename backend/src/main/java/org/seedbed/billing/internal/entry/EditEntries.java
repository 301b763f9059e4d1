package org.seedbed.billing.internal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeEntries.NewEntry;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryRequest;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryView;
import org.seedbed.billing.internal.tariff.Tariffs;
import org.seedbed.identity.Actor;
import org.seedbed.lease.ReceivedDeposits;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;

/** Single charges by hand: entered, and cancelled with a reason; never changed, for a bill may rest on them. */
@ApplicationScoped
class EditEntries {

    static final String MANUAL = "MANUAL";

    private final Database database;
    private final EntryStore store;
    private final EntryQueries queries;
    private final Instance<ReceivedDeposits> deposits;

    EditEntries(Database database, EntryStore store, EntryQueries queries, Instance<ReceivedDeposits> deposits) {
        this.database = database;
        this.store = store;
        this.queries = queries;
        this.deposits = deposits;
    }

    @Transactional
    ChargeEntryView create(Actor actor, UUID parkId, ChargeEntryRequest request) {
        requireTenant(parkId, request.tenantId());
        var last = request.lastDay() == null ? request.from() : request.lastDay();
        if (last.isBefore(request.from())) {
            throw ProblemException.at("/lastDay", EntryErrors.DAYS);
        }
        var price = request.unitPrice() == null ? tariff(parkId, request) : request.unitPrice();
        refuseTooMuch(price.multiply(request.quantity()));
        requireNoOtherDeposit(parkId, request);
        var entry = new NewEntry(
                request.tenantId(),
                request.fee().fee(),
                request.label().strip(),
                new DaySpan(request.from(), last.plusDays(1)),
                request.quantity(),
                price,
                null,
                MANUAL,
                null,
                request.reason() == null || request.reason().isBlank()
                        ? null
                        : request.reason().strip());
        var id = store.add(parkId, actor.userId(), entry);
        return queries.find(actor, parkId, id).orElseThrow();
    }

    @Transactional
    ChargeEntryView cancel(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var held = database.first(
                Sql.of("select id from charge_entry where park_id = ? and id = ? for update", parkId, id),
                row -> row.uuid("id"));
        var before =
                held.flatMap(there -> queries.find(actor, parkId, there)).orElseThrow(CommonErrors.NOT_FOUND::raise);
        Etags.require(ifMatch, before.version());
        if (before.cancelledAt() != null) {
            throw EntryErrors.CANCELLED.raise();
        }
        if (!isCancelledByHand(before.origin())) {
            throw EntryErrors.NOT_BY_HAND.raise();
        }
        store.cancel(parkId, actor.userId(), id, reason.strip());
        return queries.find(actor, parkId, id).orElseThrow();
    }

    private static void refuseTooMuch(BigDecimal amount) {
        if (amount.compareTo(Cents.MOST_OF_A_LINE) > 0) {
            throw ProblemException.at(
                    "/quantity",
                    EntryErrors.AMOUNT,
                    "amount",
                    Cents.round(amount).toPlainString(),
                    "most",
                    Cents.MOST_OF_A_LINE.toPlainString());
        }
    }

    private void requireTenant(UUID parkId, UUID tenantId) {
        var there = database.count(Sql.of("select 1 from tenant where park_id = ? and id = ?", parkId, tenantId));
        if (there == 0) {
            throw ProblemException.at("/tenantId", EntryErrors.TENANT);
        }
    }

    private BigDecimal tariff(UUID parkId, ChargeEntryRequest request) {
        var fee = request.fee();
        if (!fee.hasTariff()) {
            throw ProblemException.at("/unitPrice", EntryErrors.PRICE);
        }
        return Tariffs.of(parkId, database)
                .on(fee.fee(), ChargeBasis.USAGE, request.from())
                .orElseThrow(() -> ProblemException.at("/unitPrice", EntryErrors.PRICE));
    }

    /** The deposit of an agreement is received before it begins and is on no bill. */
    private void requireNoOtherDeposit(UUID parkId, ChargeEntryRequest request) {
        if (request.fee() != EntryFee.DEPOSIT
                || Boolean.TRUE.equals(request.besidesDeposit())
                || !deposits.isResolvable()) {
            return;
        }
        for (var deposit : deposits.get().of(parkId, request.tenantId())) {
            throw ProblemException.at(
                    "/besidesDeposit",
                    EntryErrors.DEPOSIT_RECEIVED,
                    "agreement",
                    deposit.agreement(),
                    "amount",
                    deposit.amount().toPlainString(),
                    "receipt",
                    deposit.receiptNumber());
        }
    }

    /** Late fees are charged by a person and waived by one; what other modules ask for is theirs to take back. */
    static boolean isCancelledByHand(String origin) {
        return origin.equals(MANUAL) || origin.equals("LATE_FEE");
    }
}
