/**
 * Charges, computed and nothing else: from what is let on which days to the lines a bill shows. No database, no clock. Open
 * to other modules, for waivers pay parts of these lines.
 */
@NullMarked
package org.seedbed.billing.charge;

import org.jspecify.annotations.NullMarked;
