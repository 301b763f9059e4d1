/** What the park asks for fees and for what is counted, each price from its day on. */
@NullMarked
package org.seedbed.billing.internal.tariff;

import org.jspecify.annotations.NullMarked;
