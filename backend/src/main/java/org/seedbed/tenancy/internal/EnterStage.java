package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.TenantJson.StageRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.chain.ChainErrors;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageTrialRequest;
import org.seedbed.tenancy.internal.chain.ChainJson.StageTrialView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;
import org.seedbed.tenancy.internal.chain.StageJudging;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;
import org.seedbed.tenancy.internal.chain.StageJudging.Move;
import org.seedbed.tenancy.internal.chain.StageJudging.Said;
import org.seedbed.tenancy.internal.chain.StageRules;

/**
 * Moves a tenant along the chain from a day on, if it meets what the stage asks, or sets a mistake right; the history
 * stays either way.
 */
@ApplicationScoped
class EnterStage {

    private final TenantRepository tenants;
    private final TenantReader reader;
    private final StageJudging judging;
    private final StageRules rules;
    private final BusinessClock clock;
    private final Trail trail;

    EnterStage(
            TenantRepository tenants,
            TenantReader reader,
            StageJudging judging,
            StageRules rules,
            BusinessClock clock,
            Trail trail) {
        this.rules = rules;
        this.tenants = tenants;
        this.reader = reader;
        this.judging = judging;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, StageRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        var present = tenants.stages(tenant).getLast();
        var before = present.stage();
        if (before == Stage.GRADUATED) {
            judging.requireNoCertificate(parkId, tenantId);
        }
        var next = next(present, request);
        var judged = judged(actor, tenant, request);
        judged.ifPresent(Judged::require);
        judged.flatMap(found -> found.due(request.from())).ifPresent(next::dueOn);
        if (next.correction()) {
            next.dueOn(correctedDue(tenant, next));
        }
        // The present entry is shortened first, or both would cover the same days for a moment.
        tenants.flush();
        tenants.getEntityManager().persist(next);
        tenants.flush();
        judged.ifPresent(found -> judging.keep(parkId, next.id(), found, actor.userId(), clock.now()));
        var response = reader.response(actor, tenant, clock.today());
        trail.record(TenancyTrail.stageEntered(tenant, response.companyName(), before, next));
        return response;
    }

    /** Changes nothing; what the chain does not allow is told by the move itself. */
    @Transactional
    StageTrialView trial(Actor actor, UUID parkId, UUID tenantId, StageTrialRequest request) {
        var tenant = tenants.require(parkId, tenantId);
        return judging.trial(
                new Move(parkId, tenant.companyId(), request.stage(), request.from()),
                new Said(request.papers(), request.waivers(), actor.displayName()));
    }

    private static StageEntry next(StageEntry present, StageRequest request) {
        if (!Boolean.TRUE.equals(request.correction())) {
            return present.succeededBy(request.stage(), request.from(), request.reason());
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw ChainErrors.CORRECTION_REASON.raise();
        }
        return present.correctedTo(request.stage(), request.from(), request.reason());
    }

    /** Who comes back to a stage by a correction keeps the day it was given there; in another one its clock begins. */
    private @Nullable LocalDate correctedDue(Tenant tenant, StageEntry next) {
        var before = tenants.stages(tenant).stream()
                .filter(entry ->
                        entry.stage() == next.stage() && entry.startsOn().isBefore(next.startsOn()))
                .reduce((earlier, later) -> later);
        return before.isPresent() ? before.get().dueOn() : rules.due(tenant.parkId(), next.stage(), next.startsOn());
    }

    private Optional<Judged> judged(Actor actor, Tenant tenant, StageRequest request) {
        judging.requireNoReview(tenant.parkId(), request.stage(), request.from());
        if (Boolean.TRUE.equals(request.correction())) {
            return Optional.empty();
        }
        var papers = request.papers() == null ? List.<StagePaper>of() : request.papers();
        var waivers = request.waivers() == null ? List.<StageWaiver>of() : request.waivers();
        var judged = judging.judge(
                new Move(tenant.parkId(), tenant.companyId(), request.stage(), request.from()),
                new Said(papers, waivers, actor.displayName()));
        var seen = request.ruleHash();
        if (seen != null && !judged.map(found -> found.policy().contentHash()).equals(Optional.of(seen))) {
            throw ChainErrors.RULE_CHANGED.raise();
        }
        return judged;
    }
}
