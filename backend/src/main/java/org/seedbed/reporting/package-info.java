/**
 * Reporting (填报): what companies tell of a month, quarter or year by forms that are data, from the round that asks to the
 * figures that were checked; and what follows from them. May use the façades of all modules; nobody depends on it.
 */
@NullMarked
package org.seedbed.reporting;

import org.jspecify.annotations.NullMarked;
