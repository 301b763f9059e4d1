package org.seedbed.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.policy.Judgement.Waiver;

/** Judging companies of a park, as the modules above see it. */
@ApplicationScoped
public class Policies {

    private final Instance<FactSource> sources;

    Policies(@Any Instance<FactSource> sources) {
        this.sources = sources;
    }

    /** How the company comes out on the day by what the park knows of it; empty when the park does not know it. */
    @Transactional
    public Optional<Judgement> judge(
            UUID parkId, UUID companyId, PolicyContent content, List<Waiver> waivers, LocalDate day) {
        return facts(parkId, companyId, day).map(facts -> PolicyRules.judge(content, facts, waivers, day));
    }

    private Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day) {
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
