package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants;

/** The entry into graduation that a decided review makes, and the one that takes it back. */
@ApplicationScoped
public class GraduateTenant {

    private final TenantRepository repository;
    private final Tenants tenants;
    private final Trail trail;

    GraduateTenant(TenantRepository repository, Tenants tenants, Trail trail) {
        this.repository = repository;
        this.tenants = tenants;
        this.trail = trail;
    }

    /** Before the review is held: a leaving holds the stay first too, and then its reviews. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID parkId, UUID tenantId) {
        repository.hold(parkId, tenantId);
    }

    /**
     * Graduates from a day on.
     *
     * @return the entry
     * @throws org.seedbed.shared.problem.ProblemException tenancy.illegal-stage-move, tenancy.stage-before-present,
     *     tenancy.stage-outside-stay
     */
    @Transactional(TxType.MANDATORY)
    public UUID enter(UUID parkId, UUID tenantId, LocalDate from) {
        var tenant = repository.requireForChange(parkId, tenantId);
        var present = repository.stages(tenant).getLast();
        return follow(tenant, present, present.succeededBy(Stage.GRADUATED, from, null));
    }

    /**
     * Takes a graduation back by a dated entry into the stage before; the clock there runs on as it did. Of a stay that ended
     * as a graduate nothing is left to enter: its last entry is marked, and counts as no graduation.
     *
     * @param today the day it is taken back; on the day of the graduation itself, the day after
     * @return first day on which it is a graduate no more
     */
    @Transactional(TxType.MANDATORY)
    public LocalDate takeBack(UUID parkId, UUID tenantId, LocalDate today, String reason) {
        var tenant = repository.requireForChange(parkId, tenantId);
        var stages = repository.stages(tenant);
        var present = stages.getLast();
        var first = present.startsOn().plusDays(1);
        var from = today.isBefore(first) ? first : today;
        var over = present.endsOn() != null && !from.isBefore(present.endsOn());
        if (present.stage() != Stage.GRADUATED) {
            return from;
        }
        if (over) {
            repository.takeBack(present);
            return from;
        }
        var before = stages.stream()
                .filter(entry -> entry.stage() != Stage.GRADUATED)
                .reduce((earlier, later) -> later)
                .orElseThrow(CommonErrors.CONFLICTING_CHANGE::raise);
        var next = present.correctedTo(before.stage(), from, reason);
        if (before.dueOn() != null) {
            next.dueOn(before.dueOn());
        }
        follow(tenant, present, next);
        return from;
    }

    private UUID follow(Tenant tenant, StageEntry present, StageEntry next) {
        // The present entry is shortened first, or both would cover the same days for a moment.
        repository.flush();
        repository.getEntityManager().persist(next);
        repository.flush();
        var name = tenants.names(tenant.parkId(), List.of(tenant.id())).getOrDefault(tenant.id(), "");
        trail.record(TenancyTrail.stageEntered(tenant, name, present.stage(), next));
        return next.id();
    }
}
