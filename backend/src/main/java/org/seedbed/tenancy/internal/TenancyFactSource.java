package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.FactSource;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Tells policies since when a company stays in the park, and in which stage. */
@ApplicationScoped
class TenancyFactSource implements FactSource {

    private final Database database;

    TenancyFactSource(Database database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Map<PolicyMetric, Fact>> facts(
            UUID parkId, Collection<UUID> companyIds, LocalDate day, SqlRunner rows) {
        return rows
                .list(
                        Sql.of("""
                        select t.company_id, t.starts_on, s.stage
                        from tenant t
                        left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
                            and s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?)
                        where t.park_id = ? and t.company_id = any(?) and t.starts_on <= ?
                            and (t.ends_on is null or t.ends_on > ?)""", day, day, parkId, companyIds, day, day),
                        row -> Map.entry(row.uuid("company_id"), told(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional
    public Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day) {
        return database.first(Sql.of("""
                        select t.starts_on, s.stage
                        from tenant t
                        left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
                            and s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?)
                        where t.park_id = ? and t.company_id = ? and t.starts_on <= ?
                            and (t.ends_on is null or t.ends_on > ?)""", day, day, parkId, companyId, day, day), TenancyFactSource::told);
    }

    private static Map<PolicyMetric, Fact> told(Row row) {
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        facts.put(PolicyMetric.STAY_MONTHS, Fact.of(row.date("starts_on"), Origin.STAY));
        var stage = row.textOrNull("stage");
        if (stage != null) {
            facts.put(PolicyMetric.STAGE, Fact.of(stage, Origin.STAY));
        }
        return facts;
    }
}
