package org.seedbed.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.policy.Judgement.Waiver;
import org.seedbed.shared.db.SqlRunner;

/** Judging companies of a park, as the modules above see it. */
@ApplicationScoped
public class Policies {

    private final Instance<FactSource> sources;
    private final PublishedVersions published;

    Policies(@Any Instance<FactSource> sources, PublishedVersions published) {
        this.sources = sources;
        this.published = published;
    }

    /** How the company comes out on the day by what the park knows of it; empty when the park does not know it. */
    @Transactional
    public Optional<Judgement> judge(
            UUID parkId, UUID companyId, PolicyContent content, List<Waiver> waivers, LocalDate day) {
        return facts(parkId, companyId, day).map(facts -> PolicyRules.judge(content, facts, waivers, day));
    }

    /** The version of the policy in force on the day; empty when there is none, or no such policy for the park. */
    public Optional<PublishedPolicy> inForce(UUID parkId, UUID policyId, LocalDate day) {
        return published.inForce(parkId, policyId, day);
    }

    /** Of each policy of the kind that the park may go by, the version in force on the day; by name, its own first. */
    public List<PublishedPolicy> inForce(UUID parkId, PolicyKind kind, LocalDate day) {
        return published.inForce(parkId, kind, day);
    }

    /** A published version; a case that was begun under it stays under it. */
    public Optional<PublishedPolicy> version(UUID parkId, UUID versionId) {
        return published.version(parkId, versionId);
    }

    /** Published versions by their ids, outside any request as well. */
    public Map<UUID, PublishedPolicy> versions(Collection<UUID> versionIds, SqlRunner rows) {
        return published.versions(versionIds, rows);
    }

    /** What the park knows of many companies on the day, with few statements. */
    public Map<UUID, Map<PolicyMetric, Fact>> facts(
            UUID parkId, Collection<UUID> companyIds, LocalDate day, SqlRunner rows) {
        var all = new HashMap<UUID, Map<PolicyMetric, Fact>>();
        for (var source : sources) {
            source.facts(parkId, companyIds, day, rows)
                    .forEach((company, told) -> all.computeIfAbsent(company, id -> new EnumMap<>(PolicyMetric.class))
                            .putAll(told));
        }
        return all;
    }

    /** What the park knows of the company on the day; empty when it does not know it. */
    @Transactional
    public Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day) {
        var known = false;
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        for (var source : sources) {
            var told = source.facts(parkId, companyId, day);
            known |= told.isPresent();
            told.ifPresent(facts::putAll);
        }
        return known ? Optional.of(facts) : Optional.empty();
    }
}
