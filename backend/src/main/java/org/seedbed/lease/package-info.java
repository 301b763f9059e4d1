/**
 * Leases in their first form (tenant, units or seats, half-open period, unit price, waiver as written) and the occupancy
 * that follows from them. Answers {@link org.seedbed.tenancy.TenantSpace}.
 */
@NullMarked
package org.seedbed.lease;

import org.jspecify.annotations.NullMarked;
