/** What tenants are charged by the month and when: leases, what was agreed of them, tariffs, and the terms of billing. */
@NullMarked
package org.seedbed.billing.internal.contract;

import org.jspecify.annotations.NullMarked;
