package org.seedbed.lease.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

/** A park's leases, and those that a change must not meet halfway. */
@ApplicationScoped
class LeaseRepository implements PanacheRepositoryBase<Lease, UUID> {

    Lease require(UUID parkId, UUID leaseId) {
        return find("parkId = ?1 and id = ?2", parkId, leaseId)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
