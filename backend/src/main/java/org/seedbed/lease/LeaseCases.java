package org.seedbed.lease;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which leases belong to a case. Leases lie below agreements, so they ask through this port: what an agreement brought
 * about, the agreement ends.
 */
public interface LeaseCases {

    /** The number of the case the lease belongs to; empty for one that was recorded by itself. */
    Optional<String> numberOf(UUID parkId, UUID leaseId);

    /** The same of every lease of the park that belongs to a case. */
    Map<UUID, String> numbersOf(UUID parkId);

    /** The same of those of these leases that belong to a case. */
    Map<UUID, String> numbersOf(UUID parkId, Collection<UUID> leaseIds);
}
