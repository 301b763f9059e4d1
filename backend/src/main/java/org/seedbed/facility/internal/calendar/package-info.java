/** Bookings as appointments of calendars. */
@NullMarked
package org.seedbed.facility.internal.calendar;

import org.jspecify.annotations.NullMarked;
