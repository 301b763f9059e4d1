package org.seedbed.tenancy.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

@ApplicationScoped
class TenantRepository implements PanacheRepositoryBase<Tenant, UUID> {

    Tenant require(UUID parkId, UUID tenantId) {
        return find("parkId = ?1 and id = ?2", parkId, tenantId)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** For a change of the tenant or of its stages: one writer at a time, and the version counts every change. */
    Tenant requireForChange(UUID parkId, UUID tenantId) {
        return find("parkId = ?1 and id = ?2", parkId, tenantId)
                .withLock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Oldest first; a chain has a handful of entries. */
    List<StageEntry> stages(Tenant tenant) {
        return getEntityManager()
                .createQuery(
                        "from StageEntry where parkId = :park and tenantId = :tenant order by startsOn",
                        StageEntry.class)
                .setParameter("park", tenant.parkId())
                .setParameter("tenant", tenant.id())
                .getResultList();
    }
}
