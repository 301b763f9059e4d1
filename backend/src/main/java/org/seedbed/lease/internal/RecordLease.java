package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.lease.internal.LeaseJson.LeaseRequest;
import org.seedbed.lease.internal.LeaseJson.LeaseResponse;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitRequest;
import org.seedbed.lease.internal.Lettings.Taking;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Tenants;

/** Records a lease that was agreed. Two leases of a unit, or of a seat, never overlap. */
@ApplicationScoped
class RecordLease {

    private final LeaseRepository leases;
    private final Lettings lettings;
    private final LeaseQueries queries;
    private final Tenants tenants;
    private final LeaseTrail trail;

    RecordLease(LeaseRepository leases, Lettings lettings, LeaseQueries queries, Tenants tenants, LeaseTrail trail) {
        this.leases = leases;
        this.lettings = lettings;
        this.queries = queries;
        this.tenants = tenants;
        this.trail = trail;
    }

    @Transactional
    LeaseResponse handle(Actor actor, UUID parkId, LeaseRequest request) {
        check(request);
        requireStay(parkId, request);
        var lease = new Lease(parkId, request);
        leases.persistAndFlush(lease);
        var taking = new Taking(parkId, lease.id(), lease.startsOn(), lease.endsOn());
        request.units().stream()
                .sorted(Comparator.comparing(LeaseUnitRequest::unitId))
                .forEach(unit -> take(taking, request, unit));
        trail.recorded(lease);
        return queries.response(actor, lease);
    }

    private void requireStay(UUID parkId, LeaseRequest request) {
        var stay = tenants.lockStay(parkId, request.tenantId())
                .orElseThrow(() -> ProblemException.at("/tenantId", LeaseErrors.TENANT_UNKNOWN));
        if (!stay.encloses(new DateRange(request.from(), request.to()))) {
            throw ProblemException.at(request.from().isBefore(stay.from()) ? "/from" : "/to", LeaseErrors.OUTSIDE_STAY);
        }
    }

    /** What cannot be let is said at the unit, or the seats, of the request. */
    private void take(Taking taking, LeaseRequest request, LeaseUnitRequest unit) {
        try {
            lettings.take(taking, unit);
        } catch (ProblemException e) {
            throw e.code() instanceof LeaseErrors refusal
                    ? e.pointingAt("/units/" + request.units().indexOf(unit) + "/" + refusal.field())
                    : e;
        }
    }

    private static void check(LeaseRequest request) {
        if (!request.from().isBefore(request.to())) {
            throw ProblemException.field("/to", ValidationErrors.PERIOD);
        }
        if ((request.unitPrice() == null) != (request.basis() == null)) {
            throw ProblemException.field("/basis", ValidationErrors.REQUIRED);
        }
        var units = request.units().stream()
                .map(LeaseUnitRequest::unitId)
                .distinct()
                .count();
        if (units < request.units().size()) {
            throw ProblemException.field("/units", ValidationErrors.UNIQUE);
        }
    }
}
