package org.seedbed.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.policy.Policies;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/** What stages give, within a request and within a job. */
@ApplicationScoped
public class TenantBenefits {

    private final Policies policies;
    private final BusinessClock clock;

    TenantBenefits(Policies policies, BusinessClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Whether the tenant is in a stage that gives something on a day: not outside the chain, nor a graduate after the month of
     * graduating. A stage whose policy says nothing of a benefit still is one.
     */
    public boolean staged(SqlRunner rows, UUID parkId, UUID tenantId, LocalDate day) {
        return rows.first(Sql.of("""
                        select e.stage <> 'GRADUATED' as staged from stage_entry e
                        where e.park_id = ? and e.tenant_id = ? and e.starts_on <= ?
                            and (e.stage <> 'GRADUATED' or e.starts_on < date_trunc('month', ?::date)::date)
                            and exists (select from tenant t where t.park_id = e.park_id and t.id = e.tenant_id
                                and (t.ends_on is null or t.ends_on > ?))
                        order by e.starts_on desc limit 1""", parkId, tenantId, day, day, day), row -> row.bool("staged"))
                .orElse(false);
    }

    /**
     * What the stage a tenant is in on a day gives it by the stage's policy of that day, or today's before its first version;
     * nothing outside the chain. A graduate keeps what the stage before gave it to the end of the month, and has nothing after.
     */
    public StageBenefits of(SqlRunner rows, UUID parkId, UUID tenantId, LocalDate day) {
        var version = rows.first(
                Sql.of("""
                        select v.id from (
                            select e.stage from stage_entry e where e.park_id = ? and e.tenant_id = ? and e.starts_on <= ?
                                and (e.stage <> 'GRADUATED' or e.starts_on < date_trunc('month', ?::date)::date)
                                and exists (select from tenant t where t.park_id = e.park_id and t.id = e.tenant_id
                                    and (t.ends_on is null or t.ends_on > ?))
                            order by e.starts_on desc limit 1) s
                        join stage_rule r on r.park_id = ? and r.stage = s.stage and s.stage <> 'GRADUATED'
                        join policy_version v on v.policy_id = r.policy_id and v.state = 'PUBLISHED'
                            and (v.park_id = r.park_id or v.park_id is null)
                        where v.effective_from <= greatest(?::date, ?::date)
                        order by v.effective_from <= ? desc, v.effective_from desc limit 1""", parkId, tenantId, day, day, day, parkId, day, clock.today(), day), row -> row.uuid("id"));
        return version.flatMap(id ->
                        Optional.ofNullable(policies.versions(List.of(id), rows).get(id)))
                .map(policy -> StageBenefits.of(policy.content()))
                .orElse(StageBenefits.NONE);
    }
}
