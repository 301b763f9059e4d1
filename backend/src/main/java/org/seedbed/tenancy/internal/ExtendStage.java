package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.chain.ChainErrors;
import org.seedbed.tenancy.internal.chain.ChainJson.StageExtensionRequest;
import org.seedbed.tenancy.internal.chain.StageRecords;
import org.seedbed.tenancy.internal.chain.StageRules;

/** Lets the present stage last longer, as often and as long as its rule allows. */
@ApplicationScoped
class ExtendStage {

    private final TenantRepository tenants;
    private final TenantReader reader;
    private final StageRecords records;
    private final StageRules rules;
    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;

    ExtendStage(
            TenantRepository tenants,
            TenantReader reader,
            StageRecords records,
            StageRules rules,
            Database database,
            BusinessClock clock,
            Trail trail) {
        this.tenants = tenants;
        this.reader = reader;
        this.records = records;
        this.rules = rules;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    TenantResponse handle(
            Actor actor, UUID parkId, UUID tenantId, @Nullable String ifMatch, StageExtensionRequest request) {
        var tenant = tenants.requireForChange(parkId, tenantId, ifMatch);
        var entry = records.on(parkId, tenantId, clock.today()).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var term = rules.term(parkId, entry.stage());
        var due = entry.dueOn();
        var latest = term.latest(entry.since(), due, entry.extensions()).orElseThrow(ChainErrors.NO_EXTENSION::raise);
        var today = clock.today();
        var after = Objects.requireNonNull(due).isBefore(today) ? today : due;
        if (!request.until().isAfter(after) || request.until().isAfter(latest)) {
            throw ChainErrors.EXTENSION_TOO_LONG.raise("after", after, "latest", latest);
        }
        database.execute(Sql.of(
                """
                insert into stage_extension (park_id, entry_id, nth, due_before, due_on, reason, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                entry.id(),
                entry.extensions() + 1,
                due,
                request.until(),
                request.reason().strip(),
                actor.userId(),
                clock.now()));
        tenants.stages(tenant).stream()
                .filter(stage -> stage.id().equals(entry.id()))
                .forEach(stage -> stage.dueOn(request.until()));
        tenants.flush();
        var response = reader.response(actor, tenant, clock.today());
        trail.record(
                TenancyTrail.stageExtended(tenant, response.companyName(), due, request.until(), request.reason()));
        return response;
    }
}
