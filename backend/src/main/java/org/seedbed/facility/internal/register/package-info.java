/** What can be booked, when it is open and what a park says about bookings. */
@NullMarked
package org.seedbed.facility.internal.register;

import org.jspecify.annotations.NullMarked;
