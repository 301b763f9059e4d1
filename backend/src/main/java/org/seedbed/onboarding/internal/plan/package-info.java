/**
 * Decides, row by row, what an import does to a park: created, updated, unchanged or refused. Knows the park as it was
 * when the import began and everything earlier rows decided; writes nothing itself.
 */
@NullMarked
package org.seedbed.onboarding.internal.plan;

import org.jspecify.annotations.NullMarked;
