/**
 * 公共设施: rooms and devices that are booked, and the time that is taken of them. {@link org.seedbed.facility.ReservedTime} is
 * the one way to take time.
 */
@NullMarked
package org.seedbed.facility;

import org.jspecify.annotations.NullMarked;
