/** Subscriptions, and the files they are answered with. */
@NullMarked
package org.seedbed.calendar.internal;

import org.jspecify.annotations.NullMarked;
