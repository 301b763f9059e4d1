package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeEntries;
import org.seedbed.billing.internal.contract.BillingSettings;
import org.seedbed.billing.internal.contract.Contracts;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeCharged;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeRequest;
import org.seedbed.billing.internal.dunning.LateFeeJson.LateFeeResponse;
import org.seedbed.billing.internal.late.LateFee;
import org.seedbed.lease.AgreedRents;
import org.seedbed.lease.AgreedRents.AgreedRent;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;

/** Late fees of bills: shown first, charged by a person, billed by the next run. Waived by cancelling the charge. */
@ApplicationScoped
class LateFees {

    private final Database database;
    private final LateBills bills;
    private final Contracts contracts;
    private final AgreedRents agreed;
    private final ChargeEntries entries;
    private final LateCharges charges;
    private final BusinessClock clock;

    LateFees(
            Database database,
            LateBills bills,
            Contracts contracts,
            AgreedRents agreed,
            ChargeEntries entries,
            LateCharges charges,
            BusinessClock clock) {
        this.database = database;
        this.bills = bills;
        this.contracts = contracts;
        this.agreed = agreed;
        this.entries = entries;
        this.charges = charges;
        this.clock = clock;
    }

    /**
     * What would be charged for all days before the day.
     *
     * @param corrections what is offered beside it
     */
    @Transactional
    LateFeeResponse preview(UUID parkId, @Nullable LocalDate day, CorrectLateFees corrections) {
        var asOf = requirePast(day == null ? clock.today() : day);
        var fees = fees(parkId, asOf, null);
        return new LateFeeResponse(
                asOf,
                contracts.settings(parkId, database).lateCapPercent(),
                total(fees),
                fees.stream().map(DueLateFee::view).toList(),
                corrections.offered(parkId));
    }

    /**
     * Charges what is shown, each bill's days once.
     *
     * @throws org.seedbed.shared.problem.ProblemException dunning.day-ahead, dunning.nothing-to-charge
     */
    @Transactional
    LateFeeCharged charge(UUID parkId, UUID by, LateFeeRequest request) {
        requirePast(request.asOf());
        var asked = new HashSet<>(request.bills());
        database.lock("late fees " + parkId);
        var fees = fees(parkId, request.asOf(), asked);
        if (fees.size() < asked.size()) {
            throw DunningErrors.NOTHING_TO_CHARGE.raise();
        }
        fees.forEach(fee -> charges.add(parkId, entries.add(parkId, by, fee.entry(null)), fee));
        return new LateFeeCharged(fees.size(), total(fees));
    }

    private LocalDate requirePast(LocalDate asOf) {
        var today = clock.today();
        if (asOf.isAfter(today)) {
            throw DunningErrors.DAY_AHEAD.raise("today", today);
        }
        return asOf;
    }

    private List<DueLateFee> fees(UUID parkId, LocalDate asOf, @Nullable Collection<UUID> only) {
        var park = contracts.settings(parkId, database);
        var found = bills.dueBefore(parkId, asOf, only);
        var leases = found.stream()
                .flatMap(bill -> bill.leases().stream())
                .distinct()
                .toList();
        var rates = agreed.of(parkId, leases, database);
        var fees = new ArrayList<DueLateFee>();
        for (var bill : found) {
            var from = bill.chargedTo() == null ? bill.dueOn().plusDays(1) : bill.chargedTo();
            var rate = rate(park, rates, bill.leases());
            var fee = LateFee.of(bill.terms(rate, park.lateCapPercent()), from, asOf);
            if (fee.amount().signum() > 0) {
                fees.add(new DueLateFee(bill, from, asOf, rate, park.lateCapPercent(), fee));
            }
        }
        return fees;
    }

    /** What was agreed, the lowest of several, and never above what the park allows. */
    private static BigDecimal rate(BillingSettings park, Map<UUID, AgreedRent> rates, Collection<UUID> leases) {
        return leases.stream()
                .map(new HashMap<>(rates)::get)
                .filter(rent -> rent != null)
                .map(AgreedRent::lateRatePercent)
                .reduce(park.lateRatePercent(), BigDecimal::min);
    }

    private static Money total(List<DueLateFee> fees) {
        return Money.cny(fees.stream().map(due -> due.fee().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
