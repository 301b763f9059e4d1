/** Amounts with a currency; rounding happens once per line. */
@NullMarked
package org.seedbed.shared.money;

import org.jspecify.annotations.NullMarked;
