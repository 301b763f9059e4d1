package org.seedbed.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.internal.TenancyTrail;
import org.seedbed.tenancy.internal.chain.StageRules;

/** Tenants as higher modules see them. */
@ApplicationScoped
public class Tenants {

    private final StageRules rules;
    private final Database database;
    private final Trail trail;

    Tenants(StageRules rules, Database database, Trail trail) {
        this.rules = rules;
        this.database = database;
        this.trail = trail;
    }

    /** A stay as a register tells it; {@code to} is the first day after, null while it lasts. */
    public record TenantDraft(
            UUID id,
            UUID companyId,
            LocalDate from,
            @Nullable LocalDate to,
            Stage stage) {}

    /** A tenant on a day with what decides its stage and whether it is an incubatee. */
    public record TenantOnDay(
            UUID id, UUID companyId, @Nullable Stage stage, boolean incubatee) {}

    /** The stay of a tenant, its row held so that it cannot end while a lease is being written; empty when there is none. */
    @Transactional
    public Optional<DateRange> lockStay(UUID parkId, UUID tenantId) {
        return database.first(
                Sql.of(
                        "select starts_on, ends_on from tenant where park_id = ? and id = ? for share",
                        parkId,
                        tenantId),
                row -> new DateRange(row.date("starts_on"), row.dateOrNull("ends_on")));
    }

    /** All stays of the park with the latest stage of each. */
    @Transactional
    public List<TenantDraft> all(UUID parkId) {
        return database.list(
                Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.ends_on, s.stage
                        from tenant t
                        join lateral (
                            select e.stage from stage_entry e where e.park_id = t.park_id and e.tenant_id = t.id
                            order by e.starts_on desc limit 1) s on true
                        where t.park_id = ? order by t.id""", parkId),
                row -> new TenantDraft(
                        row.uuid("id"),
                        row.uuid("company_id"),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.constant("stage", Stage.class)));
    }

    /** Stores stays, each with its stage from the first day on. */
    @Transactional
    public void add(UUID parkId, List<TenantDraft> drafts) {
        database.batch(
                "insert into tenant (park_id, id, version, company_id, starts_on, ends_on) values (?, ?, 0, ?, ?, ?)",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(parkId, d.id(), d.companyId(), d.from(), d.to()))
                        .toList());
        var due = rules.dueDays(parkId);
        database.batch(
                "insert into stage_entry (park_id, id, tenant_id, stage, starts_on, ends_on, due_on) values (?, ?, ?, ?, ?, ?, ?)",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                parkId,
                                UUID.randomUUID(),
                                d.id(),
                                d.stage(),
                                d.from(),
                                d.to(),
                                due.of(d.stage(), d.from())))
                        .toList());
        var names = companyNames(drafts);
        trail.record(drafts.stream()
                .map(draft -> TenancyTrail.admitted(parkId, draft, names.get(draft.companyId())))
                .toList());
    }

    private Map<UUID, String> companyNames(List<TenantDraft> drafts) {
        var ids = drafts.stream().map(TenantDraft::companyId).distinct().toList();
        return database
                .list(
                        Sql.of("select id, name from company where id = any(?)", ids),
                        row -> Map.entry(row.uuid("id"), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The tenants staying on the day. */
    @Transactional
    public List<TenantOnDay> on(UUID parkId, LocalDate day) {
        var rule = IncubateeRule.inForce(day);
        return database.list(Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.kind, t.founded_on, t.industry_code, s.stage
                        from tenant_company t
                        left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
                            and daterange(s.starts_on, s.ends_on) @> ?::date
                        where t.park_id = ? and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)""", day, parkId, day, day), row -> {
            var stage = row.constantOrNull("stage", Stage.class);
            var facts = new IncubateeRule.Facts(
                    row.constant("kind", CompanyKind.class),
                    stage,
                    row.dateOrNull("founded_on"),
                    row.date("starts_on"),
                    row.textOrNull("industry_code"));
            return new TenantOnDay(
                    row.uuid("id"),
                    row.uuid("company_id"),
                    stage,
                    rule.judge(facts, day).incubatee());
        });
    }

    /**
     * What the stage a tenant is in on a day gives it; nothing outside the chain. A graduate keeps what the stage before gave
     * it to the end of the month, and has nothing after.
     */
    @Transactional
    public StageBenefits benefits(UUID parkId, UUID tenantId, LocalDate day) {
        return database.first(Sql.of("""
                                select stage from stage_entry where park_id = ? and tenant_id = ? and starts_on <= ?
                                    and (stage <> 'GRADUATED' or starts_on < date_trunc('month', ?::date)::date)
                                    and exists (select from tenant t where t.park_id = stage_entry.park_id
                                        and t.id = tenant_id and (t.ends_on is null or t.ends_on > ?))
                                order by starts_on desc limit 1""", parkId, tenantId, day, day, day), row -> row.constant("stage", Stage.class))
                .map(stage -> rules.benefits(parkId, stage, day))
                .orElse(StageBenefits.NONE);
    }

    /** The names of the companies behind stays, by tenant. */
    @Transactional
    public Map<UUID, String> names(UUID parkId, Collection<UUID> tenantIds) {
        return database
                .list(
                        Sql.of(
                                "select id, name from tenant_company where park_id = ? and id = any(?)",
                                parkId,
                                List.copyOf(tenantIds)),
                        row -> Map.entry(row.uuid("id"), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
