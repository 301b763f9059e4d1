/**
 * Rent by the month, computed and nothing else: from what is let on which days and the prices that were agreed to the lines
 * a bill can show. No database, no clock.
 */
@NullMarked
package org.seedbed.lease.rent;

import org.jspecify.annotations.NullMarked;
