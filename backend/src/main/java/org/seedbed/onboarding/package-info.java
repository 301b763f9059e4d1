/**
 * Brings the Excel registers a park keeps into the system: checked row by row, stored all or nothing per file. Nobody
 * depends on it.
 */
@NullMarked
package org.seedbed.onboarding;

import org.jspecify.annotations.NullMarked;
