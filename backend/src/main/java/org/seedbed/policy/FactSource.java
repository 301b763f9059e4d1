package org.seedbed.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module knows of a company. Policies lie below companies and tenants, so they ask through this port; each module
 * that knows something answers for itself.
 */
public interface FactSource {

    /** What is known of the company on the day; empty when the park does not know the company at all. */
    Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day);
}
