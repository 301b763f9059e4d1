package org.seedbed.park.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

@ApplicationScoped
class ParkRepository implements PanacheRepositoryBase<Park, UUID> {

    Park require(UUID parkId) {
        return findByIdOptional(parkId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
