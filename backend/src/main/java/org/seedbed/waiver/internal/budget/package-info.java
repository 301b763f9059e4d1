/** Budgets of waivers, what is kept of them and what was used. */
@NullMarked
package org.seedbed.waiver.internal.budget;

import org.jspecify.annotations.NullMarked;
