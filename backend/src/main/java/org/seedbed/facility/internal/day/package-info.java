/** What is free and what is taken, day by day. */
@NullMarked
package org.seedbed.facility.internal.day;

import org.jspecify.annotations.NullMarked;
