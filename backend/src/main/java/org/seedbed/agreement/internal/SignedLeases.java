package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.lease.LeaseContracts;
import org.seedbed.lease.LeaseContracts.AmendedLease;
import org.seedbed.lease.LeaseContracts.SignedLease;
import org.seedbed.lease.LeaseContracts.SignedPlace;
import org.seedbed.space.PriceBasis;

/** The leases that agreements bring about, each place on its own days; in the caller's transaction. */
@ApplicationScoped
class SignedLeases {

    private final LeaseContracts leases;
    private final RentPreviews rents;

    SignedLeases(LeaseContracts leases, RentPreviews rents) {
        this.leases = leases;
        this.rents = rents;
    }

    /** The one price that lists show of a lease; nulls where there is no such one. */
    private record Price(
            @Nullable BigDecimal amount, @Nullable PriceBasis basis) {}

    UUID let(Agreement agreement, UUID tenantId) {
        var price = last(agreement);
        return leases.let(
                agreement.parkId(),
                new SignedLease(tenantId, agreement.from(), agreement.to(), price.amount(), price.basis()),
                agreement.terms().places().stream().map(SignedLeases::place).toList());
    }

    void amend(Agreement agreement, Supplement supplement) {
        var amended = supplement.after().applied(agreement);
        var day = supplement.effectiveOn();
        var price = last(amended);
        leases.amend(
                agreement.parkId(),
                new AmendedLease(
                        Objects.requireNonNull(agreement.leaseId()),
                        day,
                        amended.to(),
                        price.amount(),
                        price.basis(),
                        supplement.reason()),
                amended.terms().places().stream()
                        .filter(place -> place.to().isAfter(day))
                        .map(SignedLeases::place)
                        .toList());
    }

    /** Of the last day, on which lists count the rent: list price, where the time to be incubated is over by then. */
    private Price last(Agreement agreement) {
        var day = agreement.to().minusDays(1);
        var terms = rents.terms(agreement);
        List<Price> prices = agreement.terms().places().stream()
                .filter(place -> place.isLet(day))
                .map(place -> new Price(terms.price(place.unitId(), place.basis(), day), place.basis()))
                .distinct()
                .toList();
        return prices.size() == 1 ? prices.getFirst() : new Price(null, null);
    }

    private static SignedPlace place(AgreementPlace place) {
        return new SignedPlace(place.unitId(), place.seats(), place.from(), place.to());
    }
}
