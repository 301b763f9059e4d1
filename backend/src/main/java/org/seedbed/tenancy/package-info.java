/**
 * Tenants: one company's dated stay in one park, its stage history, and whether it is an incubatee on a day. Owns the
 * port {@link org.seedbed.tenancy.TenantSpace}.
 */
@NullMarked
package org.seedbed.tenancy;

import org.jspecify.annotations.NullMarked;
