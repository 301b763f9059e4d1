package org.seedbed.park.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

/** Parks by their id. */
@ApplicationScoped
class ParkRepository implements PanacheRepositoryBase<Park, UUID> {

    /** For a change of what hangs on the park and is shown with it: the version counts that too. */
    Park requireForChange(UUID parkId) {
        return findByIdOptional(parkId, LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Park require(UUID parkId) {
        return findByIdOptional(parkId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
