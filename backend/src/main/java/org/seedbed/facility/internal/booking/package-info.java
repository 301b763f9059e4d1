/** Bookings from the first hold to the end. */
@NullMarked
package org.seedbed.facility.internal.booking;

import org.jspecify.annotations.NullMarked;
