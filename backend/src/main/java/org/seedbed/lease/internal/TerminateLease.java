package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.lease.LeaseCases;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.TerminationRequest;
import org.seedbed.shared.web.Etags;

/** Ends a lease early that was recorded by itself; its units are free from the day after. */
@ApplicationScoped
class TerminateLease {

    private final LeaseRepository leases;
    private final LeaseQueries queries;
    private final LeaseCases cases;
    private final EndLease end;

    TerminateLease(LeaseRepository leases, LeaseQueries queries, LeaseCases cases, EndLease end) {
        this.leases = leases;
        this.queries = queries;
        this.cases = cases;
        this.end = end;
    }

    @Transactional
    LeaseResponse handle(Actor actor, UUID parkId, UUID leaseId, @Nullable String ifMatch, TerminationRequest request) {
        var lease = leases.require(parkId, leaseId);
        Etags.require(ifMatch, lease.version());
        cases.numberOf(parkId, leaseId).ifPresent(number -> {
            throw LeaseErrors.OF_AGREEMENT.raise("number", number);
        });
        end.early(lease, request.lastDay(), request.reason());
        return queries.response(actor, lease);
    }
}
