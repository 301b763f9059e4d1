/**
 * Brings the Excel registers a park keeps into the system: checked row by row, stored all or nothing per file. Depends on
 * the façades of space, company, tenancy, lease and mentoring; nobody depends on it.
 */
@NullMarked
package org.seedbed.onboarding;

import org.jspecify.annotations.NullMarked;
