package org.seedbed.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/**
 * What a module knows of a company. Policies lie below companies and tenants, so they ask through this port; each module
 * that knows something answers for itself.
 */
public interface FactSource {

    /** What is known of the company on the day; empty when the park does not know the company at all. */
    Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day);

    /**
     * The same of many companies at once; those of whom nothing is known may be left out.
     *
     * @param rows whichever database runs: jobs ask too
     */
    default Map<UUID, Map<PolicyMetric, Fact>> facts(
            UUID parkId, Collection<UUID> companyIds, LocalDate day, SqlRunner rows) {
        return Map.of();
    }
}
