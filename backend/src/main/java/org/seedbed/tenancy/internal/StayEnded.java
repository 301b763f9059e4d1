package org.seedbed.tenancy.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A stay was given its last day, in the transaction that gave it.
 *
 * @param lastDay of the stay; to come, where it is told ahead
 */
public record StayEnded(UUID parkId, UUID tenantId, LocalDate lastDay) {}
