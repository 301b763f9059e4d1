package org.seedbed.tenancy.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** A park's stays. */
@ApplicationScoped
class TenantRepository implements PanacheRepositoryBase<Tenant, UUID> {

    Tenant require(UUID parkId, UUID tenantId) {
        return find("parkId = ?1 and id = ?2", parkId, tenantId)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** For a change of the tenant or of its stages: one writer at a time, and the version counts every change. */
    Tenant requireForChange(UUID parkId, UUID tenantId, @Nullable String ifMatch) {
        var tenant = held(parkId, tenantId);
        Etags.require(ifMatch, tenant.version());
        return counted(tenant);
    }

    /** The same for work that rests on another record whose version the actor has seen. */
    Tenant requireForChange(UUID parkId, UUID tenantId) {
        return counted(held(parkId, tenantId));
    }

    /** Nobody changes the tenant until the transaction is over; its version stays. */
    void hold(UUID parkId, UUID tenantId) {
        held(parkId, tenantId);
    }

    /** Locked by the read itself: a version read before the lock would let the loser judge by the winner's stages. */
    private Tenant held(UUID parkId, UUID tenantId) {
        return find("parkId = ?1 and id = ?2", parkId, tenantId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private Tenant counted(Tenant tenant) {
        getEntityManager().lock(tenant, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return tenant;
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

    /** It was entered on false evidence, and the stay is over: there is no entry after it that says so. */
    void takeBack(StageEntry entry) {
        getEntityManager()
                .createNativeQuery("update stage_entry set taken_back = true where id = ?1")
                .setParameter(1, entry.id())
                .executeUpdate();
    }
}
