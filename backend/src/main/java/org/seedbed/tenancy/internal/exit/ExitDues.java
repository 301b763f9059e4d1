package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.internal.chain.ChainJson.StageClockView;
import org.seedbed.tenancy.internal.chain.StageRecords;

/** Looks up by when a tenant has to be gone. */
@ApplicationScoped
class ExitDues {

    private final StageRecords stages;
    private final TenantSpace space;

    ExitDues(StageRecords stages, TenantSpace space) {
        this.stages = stages;
        this.space = space;
    }

    /** By the stage it is in on the day, and by what is let to it. */
    ExitDue of(UUID parkId, UUID tenantId, LocalDate day) {
        var stage = Optional.ofNullable(stages.clock(parkId, tenantId, day)).map(StageClockView::dueOn);
        return ExitDue.of(stage.orElse(null), space.letUntil(parkId, tenantId).orElse(null));
    }
}
