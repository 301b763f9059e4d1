package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.company.Companies;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Stays.Stay;
import org.seedbed.tenancy.Tenants;
import org.seedbed.tenancy.Tenants.TenantDraft;
import org.seedbed.tenancy.internal.chain.StageRules;

/** Opens a stay, or goes on with the one there is. */
@ApplicationScoped
public class OpenStay {

    private final TenantRepository repository;
    private final Tenants tenants;
    private final Companies companies;
    private final StageRules rules;
    private final Database database;
    private final Trail trail;

    OpenStay(
            TenantRepository repository,
            Tenants tenants,
            Companies companies,
            StageRules rules,
            Database database,
            Trail trail) {
        this.repository = repository;
        this.tenants = tenants;
        this.companies = companies;
        this.rules = rules;
        this.database = database;
        this.trail = trail;
    }

    public Optional<Stay> find(UUID parkId, UUID tenantId) {
        return first(Sql.of("where t.park_id = ? and t.id = ?", parkId, tenantId));
    }

    public Optional<Stay> on(UUID parkId, UUID companyId, LocalDate day) {
        return first(Sql.of("""
                where t.park_id = ? and t.company_id = ? and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)""", parkId, companyId, day, day));
    }

    public Optional<LocalDate> enteredOn(UUID parkId, UUID tenantId, Stage stage, LocalDate day) {
        return database.first(
                        Sql.of("""
                                select case when count(e.id) = 0 then t.starts_on
                                    else min(e.starts_on) filter (where e.stage = ?) end as entered
                                from tenant t
                                left join stage_entry e
                                    on e.park_id = t.park_id and e.tenant_id = t.id and e.starts_on <= ?
                                where t.park_id = ? and t.id = ? group by t.starts_on""", stage, day, parkId, tenantId),
                        row -> Optional.ofNullable(row.dateOrNull("entered")))
                .flatMap(found -> found);
    }

    public UUID handle(UUID parkId, UUID companyId, Stage stage, LocalDate from) {
        if (!companies.lockInPark(parkId, companyId)) {
            throw TenancyErrors.COMPANY_UNKNOWN.raise();
        }
        var present = on(parkId, companyId, from);
        if (present.isEmpty()) {
            var id = UUID.randomUUID();
            tenants.add(parkId, List.of(new TenantDraft(id, companyId, from, null, stage)));
            return id;
        }
        if (present.get().stage() != stage) {
            enter(parkId, present.get(), stage, from);
        }
        return present.get().tenantId();
    }

    private void enter(UUID parkId, Stay stay, Stage stage, LocalDate from) {
        rules.requireNoReview(parkId, stage, from);
        var tenant = repository.require(parkId, stay.tenantId());
        var tag = "\"" + tenant.version() + "\"";
        tenant = repository.requireForChange(parkId, stay.tenantId(), tag);
        var present = repository.stages(tenant).getLast();
        var before = present.stage();
        var next = present.succeededBy(stage, from, null);
        next.dueOn(rules.due(parkId, stage, from));
        // The present entry is shortened first, or both would cover the same days for a moment.
        repository.flush();
        repository.getEntityManager().persist(next);
        repository.flush();
        var name = tenants.names(parkId, List.of(stay.tenantId())).getOrDefault(stay.tenantId(), "");
        trail.record(TenancyTrail.stageEntered(tenant, name, before, next));
    }

    private Optional<Stay> first(Sql where) {
        return database.first(Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.ends_on, s.stage
                        from tenant t
                        left join lateral (
                            select e.stage from stage_entry e where e.park_id = t.park_id and e.tenant_id = t.id
                            order by e.starts_on desc limit 1) s on true""").add(where), OpenStay::stay);
    }

    private static Stay stay(Row row) {
        return new Stay(
                row.uuid("id"),
                row.uuid("company_id"),
                new DateRange(row.date("starts_on"), row.dateOrNull("ends_on")),
                row.constantOrNull("stage", Stage.class));
    }
}
