package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.seedbed.lease.LeaseContracts.SignedLease;
import org.seedbed.lease.LeaseContracts.SignedPlace;
import org.seedbed.lease.internal.LeaseJson.LeaseRequest;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitRequest;
import org.seedbed.lease.internal.Lettings.Taking;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Tenants;

/** Lets what was signed, each place for its own days. */
@ApplicationScoped
public class LetContract {

    private final LeaseRepository leases;
    private final Lettings lettings;
    private final Tenants tenants;
    private final LeaseTrail trail;

    LetContract(LeaseRepository leases, Lettings lettings, Tenants tenants, LeaseTrail trail) {
        this.leases = leases;
        this.lettings = lettings;
        this.tenants = tenants;
        this.trail = trail;
    }

    public UUID handle(UUID parkId, SignedLease signed, List<SignedPlace> places) {
        var stay = tenants.lockStay(parkId, signed.tenantId()).orElseThrow(LeaseErrors.TENANT_UNKNOWN::raise);
        if (!stay.encloses(new DateRange(signed.from(), signed.to()))) {
            throw LeaseErrors.OUTSIDE_STAY.raise();
        }
        var lease = new Lease(
                parkId,
                new LeaseRequest(
                        signed.tenantId(),
                        List.of(),
                        signed.from(),
                        signed.to(),
                        Money.cnyOrNull(signed.unitPrice()),
                        signed.basis(),
                        null));
        leases.persistAndFlush(lease);
        // In id order, so that two that want the same units do not block each other.
        places.stream()
                .sorted(Comparator.comparing(SignedPlace::unitId).thenComparing(SignedPlace::from))
                .forEach(place -> lettings.take(
                        new Taking(parkId, lease.id(), place.from(), place.to()),
                        new LeaseUnitRequest(place.unitId(), place.seats())));
        trail.recorded(lease);
        return lease.id();
    }
}
