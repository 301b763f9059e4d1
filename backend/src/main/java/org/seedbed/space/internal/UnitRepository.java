package org.seedbed.space.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

/** A park's rooms and seats. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Unit require(UUID parkId, UUID unitId) {
        return find("parkId = ?1 and id = ?2", parkId, unitId)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Locked, so that a second writer waits and then finds the new version instead of failing at commit. */
    Unit requireForChange(UUID parkId, UUID unitId) {
        return findForChange(parkId, unitId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Locked likewise; empty when the park has no such unit. */
    Optional<Unit> findForChange(UUID parkId, UUID unitId) {
        return find("parkId = ?1 and id = ?2", parkId, unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
