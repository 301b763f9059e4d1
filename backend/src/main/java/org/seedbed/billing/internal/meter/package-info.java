/** Meters, computed and nothing else: readings, replaced devices, estimates, and meters that several share. */
@NullMarked
package org.seedbed.billing.internal.meter;

import org.jspecify.annotations.NullMarked;
