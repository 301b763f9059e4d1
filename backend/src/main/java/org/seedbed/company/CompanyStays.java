package org.seedbed.company;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stays of a company in a park. Companies lie below tenants, so they ask through this port; the tenancy module answers.
 * Registering a code opens a record, and must not open the people behind it.
 */
public interface CompanyStays {

    /** Two stays with common days; {@code to} is the first day after, null while it lasts. */
    record Overlap(
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate otherFrom,
            @Nullable LocalDate otherTo) {}

    /** A stay of the company in the park, past, present or agreed. */
    boolean any(UUID parkId, UUID companyId);

    /** A stay that lasts today or is agreed for later. */
    boolean lasting(UUID parkId, UUID companyId);

    int count(UUID parkId, UUID companyId);

    /** Stays of the two that cannot be one company's. */
    Optional<Overlap> overlap(UUID parkId, UUID companyId, UUID otherId);

    /** Makes the stays of the one those of the other. */
    void move(UUID parkId, UUID fromCompanyId, UUID toCompanyId);
}
